## How facts read
form-name = { $ja }
form-separator = 、
form-date-separator = 、
form-yen = { $amount }円
form-clock = { $half ->
    [am] { $whole ->
        [yes] { $hour12 }時
       *[no] { $hour12 }時{ $minute }分
    }
   *[pm] { $whole ->
        [yes] 午後{ $hour12 }時
       *[no] 午後{ $hour12 }時{ $minute }分
    }
  }
form-hours = { $days } { $open }から{ $close }まで
form-hours-overnight = { $days } { $open }から次の日の朝{ $close }まで
form-day-range = { $first }から{ $last }
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
label-source = 書いた ところ：{ $source }
label-checked-on = 確かめた日：{ $date }
label-sample = ここは 見本の 市です。本当の 市では ありません。
label-not-reviewed = この文は、市の人が まだ 見ていません。
label-other-language = この言葉の文は まだ ありません。{ $language }で 見せます。

## What the bot says before, or instead of, an answer
lead-answer = これを 見てください。
lead-ask-back = どれを 知りたいですか。
lead-hand-over = 正しい答えが わかりません。まちがったことを 言いたくないです。人に 聞きますか。
lead-person = わかりました。市の人に あなたの質問を 伝えます。
lead-other = その質問には 答えることが できません。ごみ、自治会、災害、急に 困ったときのことなら 答えます。ほかのことは、人に 聞くことが できます。
lead-greet = こんにちは。ごみ、自治会、災害、急に 困ったときのことを 聞いてください。
lead-thank = どういたしまして。また 聞いてください。
lead-goodbye = さようなら。気をつけて。
lead-identity = 私は 人では ありません。市の プログラムです。市が 作った文を 見せます。わからないときは、人を 呼びます。
lead-fact-missing = このことは、まだ わかりません。{ $office }（{ $phone }）に 聞いてください。

## Emergencies
emergency-fire-title = 火事：今すぐ 119に 電話
emergency-fire-body = はじめに 外へ 逃げてください。それから 119に 電話します。「火事です」と 言います。場所を 言います。家の中に 戻らないでください。
emergency-medical-title = 急な病気・けが：今すぐ 119に 電話
emergency-medical-body = 「救急です」と 言います。場所を 言います。息を していないときは、そう 言ってください。電話を 切らないでください。何を するか 教えてくれます。救急車は お金が いりません。
emergency-crime-title = 危ないとき：今すぐ 110に 電話
emergency-crime-body = はじめに 安全なところへ 行きます。それから 110に 電話します。どこにいるか、何が あったか 言います。話すことが できないときも、電話を 切らないでください。
emergency-violence-title = 暴力を 受けているとき：今すぐ 110に 電話
emergency-violence-body = 近くの家、店、交番へ 逃げてください。110に 電話してください。あなたは 悪くありません。ビザに 関係なく、助けて もらえます。
emergency-suicide-title = 話してくれて、ありがとう
emergency-suicide-body = ひとりで がまんしないでください。自分を 傷つけそうなとき、もう 傷つけたときは、今すぐ 119に 電話してください。人が いるところへ 行ってください。近くの人に「つらい」と 言ってください。ここに 書いても いいです。話を 聞く人を 呼ぶことが できます。
emergency-tsunami-title = 津波：今すぐ 高いところへ
emergency-tsunami-body = 海と川から 離れてください。歩いて、いちばん 高いところへ 逃げます。強い建物の 上の階でも いいです。待たないでください。「もう 安全です」と 言われるまで、戻らないでください。
emergency-trapped-title = 出ることが できないとき：今すぐ 119に 電話
emergency-trapped-body = 体の力を 残してください。かたい物を 何回も たたいて、音を 出します。119に 電話して、場所を 言います。火を つけないでください。
emergency-sea-title = 海で 危ないとき：今すぐ 118に 電話
emergency-sea-body = 118は 海上保安庁（海を 守る ところ）です。場所を 言います。危ない人が 何人か 言います。海に 入って 助けに 行かないでください。水に 浮く物を 投げてください。
call-119 = 119 火事・救急車
call-110 = 110 警察
call-118 = 118 海の事故
call-desk = { $name }
call-dv = { $name }

## An item to throw away
item-title = 捨て方：{ $item }
item-category = **{ $category }**です。
item-category-japanese = 市の 分け方：**{ $label }**
item-note-japanese = 市の 注意：{ $note }
item-unknown = 「{ $text }」は 市の表に ありません。この中に ありますか。
item-unknown-none = 「{ $text }」は 市の表に ありません。{ $office }（{ $phone }）に 聞いてください。
item-ask = わからないときは、{ $office }（{ $phone }）に 聞いてください。

## Kinds of garbage
form-category = { $label }
category-burnable = 燃えるごみ
category-nonburnable = 燃えないごみ
category-plastic = プラスチック
category-bottles-cans-pet = びん・缶・ペットボトル
category-paper-cardboard = 古紙・段ボール（紙の ごみ）
category-hazard = 危険ごみ（危ない ごみ）
category-oversized = 粗大ごみ（大きい ごみ）
category-appliance = 家電リサイクル
category-small-electronics = 小型家電回収ボックス（小さい 電気製品を 入れる箱）
category-clothes-box = 古着回収ボックス（古い服を 入れる箱）
category-maker = メーカー回収（作った 会社が 集めます）
category-not-collected = 市は 集めません
explain-bag = { $bag }に 入れます。集める日の 朝、{ $by }までに 集積所（ごみを 出すところ）に 出してください。
explain-plain = 集める日の 朝、{ $by }までに 集積所（ごみを 出すところ）に 出してください。
explain-hazard = ほかの ごみに 絶対に 入れないでください。危険ごみの日の 朝、{ $by }までに、別に 出してください。
explain-hazard-transparent = ほかの ごみに 絶対に 入れないでください。中が 見える袋に 入れます。1つの袋に 1つの種類です。危険ごみの日の 朝、{ $by }までに 出してください。
explain-oversized = はじめに 電話で 申し込みます：{ $center }、{ $phone }（{ $hours }）。お金は 1つ{ $min }から{ $max }です。
explain-appliance = 市は 集めません。リサイクルするという 法律が あります。お金が かかります。頼む店が ないとき：{ $place }（{ $phone }）。行く前に 電話してください。
explain-small-electronics = { $long }センチ×{ $short }センチの 口に 入る物は、回収ボックスに 入れてください。場所：{ $boxes }
explain-clothes-box = 回収ボックスに 入れてください。場所：{ $boxes }
explain-maker = やり方と お金は、作った 会社に 聞いてください。
explain-not-collected = 集積所（ごみを 出すところ）に 出さないでください。

## Notes on items
note-oversized-if-large = どこかが { $side_cm }センチより 長いものは、粗大ごみ（大きい ごみ）です。
note-oversized-if-not-in-bag = 市の袋に 入らないものは、粗大ごみ（大きい ごみ）です。
note-wrap-sharp = 新聞紙や 厚い紙で 包みます。「キケン」と 書いてください。
note-wrap-sharp-if-broken = 割れたものは、厚い紙で 包みます。「キケン」と 書いてください。
note-double-bag = 小さい袋に 入れて、口を しばってください。
note-rinse = 中を 水で 洗ってください。
note-if-dirty-burnable = 汚れが 取れないものは、燃えるごみです。
note-drain = 水を よく 切ってください。
note-soak-oil = かためます。または、紙や 布に 吸わせてください。
note-soak-liquid = 紙や 布に 吸わせてください。ほかの 洗剤と 混ぜないでください。
note-remove-cap-label = ふたと ラベルを 取ります。ふたと ラベルは プラスチックです。
note-remove-lid = ふたを 取ってください。
note-open-dry = 切って 開いて、乾かしてください。
note-tie = ひもで 十字（たてと よこ）に しばってください。
note-remove-tape = テープと 住所の紙を 取ってください。
note-flatten = たたんで 平らに してください。
note-empty = 中の物を 全部 出してください。
note-remove-waste = うんちは はじめに トイレに 流してください。
note-take-out-battery = 電池を 取ってください。電池は 危険ごみです。
note-built-in-battery = 電池を 取ることが できないものは、出す前に { $office }に 聞いてください。
note-fire-risk = 火事に なります。ほかの ごみに 絶対に 入れないでください。
note-swollen-call = ふくらんだもの、熱いもの、壊れたものは 出さないでください。はじめに { $office }に 電話してください。
note-tape-terminals = ＋と −の ところに テープを 貼ってください。
note-use-up-spray = 火が ない 外で、全部 使ってください。穴は あけないでください。
note-use-up-spray-hole = 火が ない 外で、全部 使ってください。それから 穴を あけてください。
note-use-up-gas = ガスを 全部 使ってください。
note-wet-first = 水で ぬらして、火を 全部 消してください。
note-keep-whole = 割らないでください。買ったときの 箱か 紙で 包んでください。
note-mark-mercury = 割らないでください。袋に 入れて、「水銀」と 書いてください。
note-take-out-cylinder = ガスボンベを 取ってください。ガスボンベは 危険ごみです。
note-remove-bulb = 電球や 蛍光灯は 取って、別に 出してください。
note-empty-fuel = 中の 灯油や ガソリンを 空にしてください。
note-separate-parts = 金属の ところが 取れるときは、取って 燃えないごみに 出してください。
note-wash-dry = 洗って 乾かします。ぬれないように、袋に 入れてください。
note-booking = はじめに 申し込みます。
note-appliance-law = 新しい物を 買う店か、これを 買った店に 頼んでください。
note-pc-maker = 作った 会社に 申し込んでください。
note-erase-data = 写真や 名前などの データを、はじめに 消してください。
note-shop-box = 店の 回収箱（集める箱）にも 出すことが できます。
note-ask-office = 捨て方は { $office }に 聞いてください。
note-ask-shop = 買った店か、専門の 会社に 聞いてください。
note-ask-petrol = ガソリンスタンドか、買った店に 聞いてください。
note-return-hospital = もらった 病院か 薬局に 返してください。
note-cut-branches = 長さ{ $branch_length_cm }センチ、太さ{ $branch_diameter_cm }センチまでに 切ります。ひもで しばってください。
note-shake-soil = 土を よく 落としてください。

## Collection days
collection-title = ごみを 集める日：{ $area }
collection-line = **{ $category }**：{ $dates }
collection-today = { $date }（今日）
collection-tomorrow = { $date }（明日）
collection-by = 朝、{ $by }までに 出してください。
collection-none = **{ $category }**：日が わかりません。{ $office }（{ $phone }）に 聞いてください。
collection-year-end = 12月の 最後の日は{ $last }、1月の 最初の日は{ $first }です。
collection-remark = 市の 注意：{ $remark }
collection-booking = 粗大ごみ（大きい ごみ）は、決まった日が ありません。申し込みの 電話：{ $phone }
collection-calendar = カレンダーを 全部 見る（スマートフォンにも 入れることが できます）：{ $address }
area-question = どこに 住んでいますか。選ぶか、住所の 町の名前を 書いてください。
area-unknown = 「{ $text }」が わかりません。この中に ありますか。

## Shelters
shelters-title = 避難所（逃げるところ）
shelters-title-area = 避難所（逃げるところ）：{ $area }
shelters-here = あなたの 町
shelters-elsewhere = ほかの 町
shelter-place = **{ $name }**：{ $address }
shelter-hazards = 逃げることが できる 災害：{ $hazards }
shelter-capacity = だいたい { $people }人
shelters-warning = 避難所は、市が 開けたときだけ 使うことが できます。行く前に、開いているところを 見てください。時間が ないときは、近くの 安全な 高いところへ 逃げてください。
shelters-everyone = どの国の人も、だれでも 使うことが できます。お金は いりません。
shelters-ask = 聞くところ：{ $office }（{ $phone }）
hazard-flood = 洪水（川の水が あふれる）
hazard-landslide = 土砂災害（山や がけが くずれる）
hazard-storm-surge = 高潮（台風で 海の水が 高くなる）
hazard-earthquake = 地震
hazard-tsunami = 津波
hazard-fire = 大きな 火事
hazard-inland-flood = 道や 家に 水が 入る
hazard-volcano = 火山

## Opening hours of the desk
opening-now = 今、開いています。{ $close }までです。
opening-later = 今は 閉まっています。次は{ $date } { $open }に 開きます。

## Announcements
areas-all = { $city }の ぜんぶ
alerts-title = 今の お知らせ
alerts-none = 今、市からの お知らせは ありません。
alerts-danger = 危ないと 思ったら、すぐに 安全な 場所へ 行って ください。お知らせを 待たないで ください。
alerts-elsewhere = 市の 放送を もう一度 聞く 電話：{ $phone }。危ないと 思ったら、すぐに 安全な 場所へ 行って ください。お知らせを 待たないで ください。
emergency-unclear-title = 危ない ときは、すぐに 電話を して ください
emergency-unclear-body = 火事・病気・けがは 119。事件・暴力は 110。まず 安全な 場所へ 行って ください。電話で、いる 場所を 言って ください。
announcement-drill-title = 【訓練（練習）】{ $title }
