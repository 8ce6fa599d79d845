// The few words that the loader itself says on the city's page, in every language. Every page of the city loads them,
// so there are only those that must be there before the chat's own frame is.

export interface Labels {
  /** On the launcher button; also the name of the panel and its frame. */
  readonly open: string;
  /** A second line on the launcher, for pages whose language the resident may not read. */
  readonly hint?: string;
  readonly close: string;
  readonly unreachable: string;
}

export const LABELS = {
  ja: {
    open: '多言語で相談',
    hint: 'Ask in your language',
    close: '閉じる',
    unreachable: 'つながりません。しばらくしてからもう一度開いてください。',
  },
  'ja-x-easy': {
    open: 'ここで きく',
    hint: 'Ask in your language',
    close: 'とじる',
    unreachable: 'つながりません。すこし まってから、もういちど ひらいて ください。',
  },
  en: {
    open: 'Ask a question',
    close: 'Close',
    unreachable: 'We cannot connect right now. Please try again in a little while.',
  },
  'zh-Hans': {
    open: '在线咨询',
    close: '关闭',
    unreachable: '暂时无法连接，请稍后再打开。',
  },
  'zh-Hant': {
    open: '線上諮詢',
    close: '關閉',
    unreachable: '目前無法連線，請稍後再開啟。',
  },
  ko: {
    open: '물어보기',
    close: '닫기',
    unreachable: '지금은 연결되지 않습니다. 잠시 후 다시 열어 주세요.',
  },
  vi: {
    open: 'Hỏi đáp',
    close: 'Đóng',
    unreachable: 'Chưa kết nối được. Bạn vui lòng mở lại sau ít phút.',
  },
  'pt-BR': {
    open: 'Tire suas dúvidas',
    close: 'Fechar',
    unreachable: 'Não foi possível conectar. Tente de novo daqui a pouco.',
  },
  ne: {
    open: 'प्रश्न सोध्नुहोस्',
    close: 'बन्द गर्नुहोस्',
    unreachable: 'अहिले जोडिन सकिएन। केही बेरपछि फेरि खोल्नुहोस्।',
  },
  fil: {
    open: 'Magtanong dito',
    close: 'Isara',
    unreachable: 'Hindi makakonekta ngayon. Subukan ulit mamaya.',
  },
  id: {
    open: 'Tanya di sini',
    close: 'Tutup',
    unreachable: 'Belum bisa tersambung. Silakan buka lagi sebentar lagi.',
  },
  my: {
    open: 'မေးမြန်းရန်',
    close: 'ပိတ်ရန်',
    unreachable: 'အခု ချိတ်ဆက်လို့ မရသေးပါ။ ခဏကြာရင် ပြန်ဖွင့်ကြည့်ပါ။',
  },
  th: {
    open: 'สอบถามที่นี่',
    close: 'ปิด',
    unreachable: 'ตอนนี้ยังเชื่อมต่อไม่ได้ รอสักครู่แล้วลองเปิดใหม่',
  },
  es: {
    open: 'Pregunte aquí',
    close: 'Cerrar',
    unreachable: 'No hay conexión. Inténtelo de nuevo en un momento.',
  },
  fr: {
    open: 'Posez une question',
    close: 'Fermer',
    unreachable: 'Connexion impossible. Réessayez dans un instant.',
  },
  km: {
    open: 'សួរនៅទីនេះ',
    close: 'បិទ',
    unreachable: 'ឥឡូវភ្ជាប់មិនបានទេ។ សូមបើកម្តងទៀតបន្តិចទៀត។',
  },
  mn: {
    open: 'Эндээс асуух',
    close: 'Хаах',
    unreachable: 'Одоо холбогдож чадсангүй. Түр хүлээгээд дахин нээнэ үү.',
  },
} satisfies Record<string, Labels>;

/** The labels for this language, or the nearest that exists: its base language, then English. */
export function labelsFor(language: string): Labels {
  const all: Record<string, Labels> = LABELS;
  const wanted = language.toLowerCase();
  const base = wanted.split('-')[0] ?? '';
  const codes = Object.keys(all);
  const code =
    codes.find((each) => each.toLowerCase() === wanted) ?? codes.find((each) => each.split('-')[0] === base);
  return all[code ?? 'en'] ?? LABELS.en;
}
