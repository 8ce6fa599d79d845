// The launcher's looks, inside its own shadow root: nothing leaks into the city's page, nothing of it leaks in.

export const STYLE = `
:host{all:initial;--accent:#0b5563;--edge:16px;position:fixed;z-index:2147483000;
bottom:calc(var(--edge) + env(safe-area-inset-bottom,0px));right:calc(var(--edge) + env(safe-area-inset-right,0px));
font:600 16px/1.35 system-ui,-apple-system,"Segoe UI","Hiragino Sans","Noto Sans JP","Noto Sans CJK JP","Noto Sans Devanagari","Noto Sans Myanmar","Noto Sans Khmer",sans-serif}
:host(.left){right:auto;left:calc(var(--edge) + env(safe-area-inset-left,0px))}
@media print{:host{display:none}}
*{box-sizing:border-box}
[hidden]{display:none!important}
button{font:inherit;cursor:pointer}
button:focus-visible{outline:3px solid #fff;outline-offset:-6px;box-shadow:0 0 0 3px #fff,0 0 0 6px #1d2733}
.launch{position:relative;display:flex;align-items:center;gap:10px;min-height:56px;min-width:48px;max-width:min(320px,calc(100vw - 32px));margin:0 0 0 auto;
padding:8px 20px 8px 16px;border:2px solid transparent;border-radius:28px;background:var(--accent);color:#fff;text-align:start;box-shadow:0 4px 16px rgba(15,35,45,.32)}
:host(.left) .launch{margin:0 auto 0 0}
.launch:hover{filter:brightness(1.12)}
svg{flex:none;width:26px;height:26px;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
small{display:block;font-weight:400;font-size:13px}
.text{overflow:hidden;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3}
.badge{position:absolute;top:-8px;right:-4px;min-width:26px;padding:2px 6px;border:2px solid #fff;border-radius:14px;background:#b3141d;color:#fff;font-size:14px;text-align:center}
:host(.alert) .launch{border-radius:12px;border-color:#fff;background:#6b4200}
:host(.emergency) .launch{background:#b3141d}
:host(.drill) .launch{background:#3b4652;border-style:dashed}
.panel{position:absolute;bottom:calc(100% + 12px);right:0;width:400px;height:min(640px,calc(100vh - 120px));overflow:hidden;display:flex;flex-direction:column;
border:1px solid #b6c3c9;border-radius:16px;background:#fff;color:#1d2733;box-shadow:0 12px 40px rgba(15,35,45,.3);visibility:hidden;opacity:0}
:host(.left) .panel{right:auto;left:0}
.panel.open{visibility:visible;opacity:1}
iframe{position:absolute;inset:0;width:100%;height:100%;border:0;background:#fff;visibility:hidden}
.open.ready iframe{visibility:visible}
.wait{margin:auto;padding:24px;font-weight:400;text-align:center}
.wait button{display:block;min-height:48px;margin:24px auto 0;padding:8px 24px;border:2px solid var(--accent);border-radius:24px;background:#fff;color:var(--accent)}
.wait button:focus-visible{outline-color:var(--accent)}
.ready .wait{display:none}
.says{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (max-width:520px),(max-height:440px){
.panel,:host(.left) .panel{position:fixed;inset:0 0 auto;width:100%;height:100vh;height:100dvh;border:0;border-radius:0}
:host(.shown) .launch{visibility:hidden}}
@media (prefers-reduced-motion:no-preference){.panel{transition:opacity .16s,visibility .16s}}
@media (forced-colors:active){.launch,.panel,.badge{border:2px solid ButtonText}.launch:focus-visible{outline-color:Highlight;outline-offset:2px}}
`;
