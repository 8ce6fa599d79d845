## How facts read
form-name = { $ja }
form-separator = 、
form-date-separator = 、
form-yen = { $amount }円
form-clock = { $whole ->
    [yes] { $hour }時
   *[no] { $hour }時{ $minute }分
  }
form-hours = { $days } { $open }〜{ $close }
form-hours-overnight = { $days } { $open }〜次の日の朝{ $close }
form-day-range = { $first }〜{ $last }
form-every-day = 毎日
form-date = M月d日（EEEE）
weekday-mon = 月曜日
weekday-tue = 火曜日
weekday-wed = 水曜日
weekday-thu = 木曜日
weekday-fri = 金曜日
weekday-sat = 土曜日
weekday-sun = 日曜日

## Around every card
label-source = 出典：{ $source }
label-checked-on = 確認した日：{ $date }
label-sample = ここは見本の、実在しない市です。内容は本物ではありません。
label-not-reviewed = この文は、まだ市の職員が確認していません。
label-other-language = この言葉の文がまだないため、{ $language }で表示します。

## What the bot says before, or instead of, an answer
lead-answer = こちらの案内があります。
lead-ask-back = どれについて知りたいですか。
lead-hand-over = 確かな答えが見つかりませんでした。推測ではお答えしません。担当の人につなぎましょうか。
lead-person = わかりました。担当の人に質問をつなぐことができます。
lead-other = その質問にはお答えできません。私がお答えできるのは、ごみ、自治会、災害、緊急のときなど、この市での暮らしについてです。ほかのことは、人に相談できます。
lead-greet = こんにちは。ごみ、自治会、災害、緊急のときのことなど、何でも聞いてください。
lead-thank = どういたしまして。また、いつでも聞いてください。
lead-goodbye = ありがとうございました。お気をつけて。
lead-identity = 私は人ではなく、市のプログラムです。市が用意した文を案内します。わからないときは、人につなぎます。
lead-fact-missing = このことの詳しい内容は、まだ市から届いていません。{ $office }（{ $phone }）に聞いてください。

## Emergencies
emergency-fire-title = 火事です：すぐ119番へ
emergency-fire-body = まず外へ逃げて、それから119番に電話してください。「火事です」と言って、場所を伝えます。中に戻らないでください。
emergency-medical-title = 急病・けがです：すぐ119番へ
emergency-medical-body = 「救急です」と言って、場所を伝えます。息をしていないときは、そう言ってください。電話を切らないでください。どうすればよいか教えてくれます。救急車は無料です。
emergency-crime-title = 危険・犯罪です：すぐ110番へ
emergency-crime-body = まず安全な所へ行き、110番に電話してください。場所と、何が起きているかを伝えます。話せないときは、電話を切らずに待ってください。
emergency-violence-title = 暴力を受けています：すぐ110番へ
emergency-violence-body = 逃げられるなら、近所の家、店、交番へ逃げて、110番に電話してください。あなたは悪くありません。在留資格に関係なく、助けを受けられます。
emergency-suicide-title = 話してくれて、ありがとう
emergency-suicide-body = 一人で抱えなくて大丈夫です。今、自分を傷つけそうなとき、もう傷つけてしまったときは、すぐ119番に電話してください。人のいる所へ行って、近くの誰か一人に、つらいことを伝えてください。ここで書き続けてもかまいません。話を聞く人を呼ぶことができます。
emergency-tsunami-title = 津波です：すぐ高い所へ
emergency-tsunami-body = 海と川からすぐに離れて、歩いて、できるだけ高い所か、丈夫な建物の上の階へ逃げてください。待たないでください。警報が解除されるまで戻らないでください。
emergency-trapped-title = 閉じ込められています：すぐ119番へ
emergency-trapped-body = 体力を残してください。硬い物を何度もたたいて、音で知らせます。119番に電話して、場所を伝えてください。火をつけないでください。
emergency-sea-title = 海の事故です：すぐ118番へ
emergency-sea-body = 118番は海上保安庁です。場所と、危ない人が何人いるかを伝えます。助けに飛び込まないで、浮く物を投げてください。
call-119 = 119 火事・救急
call-110 = 110 警察
call-118 = 118 海上保安庁
call-desk = { $name }
call-dv = { $name }

## An item to throw away
item-title = 捨て方：{ $item }
item-category = **{ $category }**です。
item-category-japanese = 市の分け方：**{ $label }**
item-note-japanese = 市の注意：{ $note }
item-unknown = 「{ $text }」は、市の表に見つかりません。この中にありますか。
item-unknown-none = 「{ $text }」は、市の表に見つかりません。{ $office }（{ $phone }）に聞いてください。
item-ask = 迷ったときは、{ $office }（{ $phone }）に聞いてください。

## Kinds of garbage
form-category = { $label }
category-burnable = 燃えるごみ
category-nonburnable = 燃えないごみ
category-plastic = プラスチック
category-bottles-cans-pet = びん・缶・ペットボトル
category-paper-cardboard = 古紙・段ボール
category-hazard = 危険ごみ
category-oversized = 粗大ごみ
category-appliance = 家電リサイクル
category-small-electronics = 小型家電回収ボックス
category-clothes-box = 古着回収ボックス
category-maker = メーカー回収
category-not-collected = 市では収集しません
explain-bag = { $bag }に入れて、収集日の朝、{ $by }までに集積所に出してください。
explain-plain = 収集日の朝、{ $by }までに集積所に出してください。
explain-hazard = ほかのごみに絶対に混ぜないでください。危険ごみの収集日の朝、{ $by }までに、分けて出してください。
explain-hazard-transparent = ほかのごみに絶対に混ぜないでください。種類ごとに透明な袋に入れ、危険ごみの収集日の朝、{ $by }までに出してください。
explain-oversized = 先に申し込んでください：{ $center }、{ $phone }（{ $hours }）。手数料は1点{ $min }から{ $max }です。
explain-appliance = 市では収集しません。法律でリサイクルすると決まっていて、料金がかかります。頼める店がないとき：{ $place }（{ $phone }）。行く前に電話してください。
explain-small-electronics = { $long }センチ×{ $short }センチの口に入る物は、回収ボックスに入れてください。場所：{ $boxes }
explain-clothes-box = 回収ボックスに入れてください。場所：{ $boxes }
explain-maker = 方法と料金は、メーカーに聞いてください。
explain-not-collected = 集積所に出さないでください。

## Notes on items: a municipality's table is read by these very sentences
note-oversized-if-large = 一つの辺が{ $side_cm }センチを超えるものは粗大ごみです。
note-oversized-if-not-in-bag = 指定袋に入らないものは粗大ごみです。
note-wrap-sharp = 新聞紙や厚い紙で包み、「キケン」と書いてください。
note-wrap-sharp-if-broken = 割れたものは、厚い紙で包み、「キケン」と書いてください。
note-double-bag = 小さい袋に入れて、口をしばってください。
note-rinse = 中をすすいでください。
note-if-dirty-burnable = 汚れが取れないものは燃えるごみです。
note-drain = 水をよく切ってください。
note-soak-oil = 固めるか、紙や布にしみこませてください。
note-soak-liquid = ほかの洗剤と混ぜないで、紙や布にしみこませてください。
note-remove-cap-label = ふたとラベルを取って、プラスチックに出してください。
note-remove-lid = ふたを取ってください。
note-open-dry = 切って開き、乾かしてください。
note-tie = ひもで十字にしばってください。
note-remove-tape = テープと送り状をはがしてください。
note-flatten = たたんで平らにしてください。
note-empty = 中身を空にしてください。
note-remove-waste = 便は先にトイレに流してください。
note-take-out-battery = 電池は外して、危険ごみに出してください。
note-built-in-battery = 電池を外せないものは、出す前に{ $office }に聞いてください。
note-fire-risk = 火事になるので、ほかのごみに絶対に混ぜないでください。
note-swollen-call = ふくらんだもの、熱いもの、壊れたものは集積所に出さず、先に{ $office }に電話してください。
note-tape-terminals = プラスとマイナスの所にテープを貼ってください。
note-use-up-spray = 火のない屋外で使い切り、穴はあけないでください。
note-use-up-spray-hole = 火のない屋外で使い切り、穴をあけてください。
note-use-up-gas = ガスを使い切ってください。
note-wet-first = 水でぬらして、完全に火を消してください。
note-keep-whole = 割らないで、買ったときの箱か紙で包んでください。
note-mark-mercury = 割らないで袋に入れ、「水銀」と書いてください。
note-take-out-cylinder = ガスボンベは外して、危険ごみに出してください。
note-remove-bulb = 電球や蛍光灯は外して、別に出してください。
note-empty-fuel = 燃料を空にしてください。
note-separate-parts = 金属の部分を外せるときは、外して燃えないごみに出してください。
note-wash-dry = 洗って乾かし、ぬらさないで袋に入れてください。
note-booking = 先に申し込みが必要です。
note-appliance-law = 新しく買う店か、買った店に引き取りを頼んでください。
note-pc-maker = メーカーに回収を申し込んでください。
note-erase-data = 写真や連絡先などのデータを先に消してください。
note-shop-box = 店の回収箱にも出せます。
note-ask-office = 捨て方は{ $office }に聞いてください。
note-ask-shop = 買った店か専門の業者に相談してください。
note-ask-petrol = ガソリンスタンドか、買った店に相談してください。
note-return-hospital = もらった病院か薬局に返してください。
note-cut-branches = 長さ{ $branch_length_cm }センチ、太さ{ $branch_diameter_cm }センチまでに切って、ひもでしばってください。
note-shake-soil = 土をよく落としてください。

## Collection days
collection-title = 収集日：{ $area }
collection-line = **{ $category }**：{ $dates }
collection-today = { $date }（今日）
collection-tomorrow = { $date }（明日）
collection-by = 朝、{ $by }までに出してください。
collection-none = **{ $category }**：カレンダーに日付が見つかりません。{ $office }（{ $phone }）に聞いてください。
collection-year-end = 年末年始：最後の収集は{ $last }、最初の収集は{ $first }です。
collection-remark = 市の注意：{ $remark }
collection-booking = 粗大ごみは決まった日がありません。申し込みの電話：{ $phone }
collection-calendar = カレンダー全体（スマートフォンにも登録できます）：{ $address }
area-question = どの地区に住んでいますか。選ぶか、住所の町の名前を書いてください。
area-unknown = 「{ $text }」という地区は見つかりません。この中にありますか。

## Shelters
shelters-title = 避難所
shelters-title-area = 避難所：{ $area }
shelters-here = あなたの地区
shelters-elsewhere = ほかの地区
shelter-place = **{ $name }**：{ $address }
shelter-hazards = 対象：{ $hazards }
shelter-capacity = およそ{ $people }人
shelters-warning = 避難所は、市が開けたときだけ使えます。行く前に、開いている所を確認してください。時間がないときは、近くの安全な高い所へ逃げてください。
shelters-everyone = 国籍や在留資格に関係なく、だれでも無料で使えます。
shelters-ask = 質問：{ $office }（{ $phone }）
hazard-flood = 洪水
hazard-landslide = 土砂災害
hazard-storm-surge = 高潮
hazard-earthquake = 地震
hazard-tsunami = 津波
hazard-fire = 大きな火事
hazard-inland-flood = 内水氾濫（道路や家に水があふれること）
hazard-volcano = 火山

## Opening hours of the desk
opening-now = 今、開いています。{ $close }まで
opening-later = 今は閉まっています。次に開くのは{ $date } { $open }です

## Announcements
areas-all = { $city }全域
alerts-title = 今のお知らせ
alerts-none = 今、市からのお知らせはありません。
alerts-danger = 危ないと思ったら、お知らせを待たないで、安全な場所へ行ってください。
alerts-elsewhere = 防災無線の放送を聞き直す電話：{ $phone }。危ないと思ったら、お知らせを待たないで、安全な場所へ行ってください。
emergency-unclear-title = 危険なときは、すぐに電話してください
emergency-unclear-body = 火事、病気、けがは119。事件や暴力は110。まず安全な場所へ行き、いる場所を伝えてください。
announcement-drill-title = 【訓練】{ $title }
