## How facts read
form-name = { $ja }（{ $romaji }）
form-separator = 、
form-date-separator = 、
form-yen = { $amount }日圓
form-clock = { $hour }:{ $minute }
form-hours = { $days } { $open }～{ $close }
form-hours-overnight = { $days } { $open }～隔天早上{ $close }
form-day-range = { $first }到{ $last }
form-every-day = 每天
form-date = M月d日（EEEE）
weekday-mon = 星期一
weekday-tue = 星期二
weekday-wed = 星期三
weekday-thu = 星期四
weekday-fri = 星期五
weekday-sat = 星期六
weekday-sun = 星期日

## Around every card
label-source = 出處：{ $source }
label-checked-on = 確認日期：{ $date }
label-sample = 這是一個虛構的示範城市，內容都不是真的。
label-not-reviewed = 這段文字還沒有經過市公所職員確認。
label-other-language = 這段內容還沒有繁體中文版，先用{ $language }給您看。

## What the bot says before, or instead of, an answer
lead-answer = 我找到這個：
lead-ask-back = 您想問的是哪一個？
lead-hand-over = 我找不到確定的答案，也不想亂猜。要不要請專人來幫您？
lead-person = 好的，我可以把您的問題轉給專人。
lead-other = 這個問題我沒辦法回答。我能回答的是在這裡生活的事，像垃圾、自治會、災害和緊急狀況。其他的事，可以請專人幫您。
lead-greet = 您好！垃圾、自治會、災害、緊急狀況，都可以用中文問我。
lead-thank = 不客氣，隨時都可以再問我。
lead-goodbye = 再見，請多保重！
lead-identity = 我不是真人，是市公所的程式。我給您看的，是市公所準備好的內容。我不知道的，可以請專人來幫您。
lead-fact-missing = 這件事的詳細內容，市公所還沒有給我。請問{ $office }（{ $phone }）。

## Emergencies
emergency-fire-title = 失火了：馬上打119
emergency-fire-body = 先逃到外面，再打119。說「kaji desu」（火事です，失火了），再說您在哪裡。不要再回到裡面。
emergency-medical-title = 有人突然生病、受傷：馬上打119
emergency-medical-body = 說「kyukyu desu」（救急です，要救護車），再說您在哪裡。如果沒有呼吸，請告訴對方。不要掛電話，對方會教您怎麼做。救護車免費。
emergency-crime-title = 遇到危險或犯罪：馬上打110
emergency-crime-body = 先到安全的地方，再打110。說您在哪裡、發生什麼事。不方便說話時，不要掛電話，等著就好。
emergency-violence-title = 有人對您施暴：馬上打110
emergency-violence-body = 逃得掉的話，請逃到鄰居家、商店或派出所（koban，交番），再打110。這不是您的錯。不管您是什麼簽證（在留資格），都可以得到幫助。
emergency-suicide-title = 謝謝您願意說出來
emergency-suicide-body = 您不用一個人撐著。如果您現在快要傷害自己，或是已經傷害了自己，請馬上打119。請到有人的地方，告訴身邊的一個人您有多難受。想繼續在這裡寫也可以，我能幫您找人來聽您說。
emergency-tsunami-title = 海嘯：馬上逃到高處
emergency-tsunami-body = 馬上離開海邊和河邊。用走的或用跑的，往越高的地方逃越好，或逃到堅固建築物的高樓層。不要等。警報解除之前不要回去。
emergency-trapped-title = 被困住了：馬上打119
emergency-trapped-body = 保留體力。一直敲硬的東西，讓別人聽到聲音。打119，說您在哪裡。不要點火。
emergency-sea-title = 海上出事：馬上打118
emergency-sea-body = 118是海上保安廳。說地點，還有幾個人有危險。不要跳下去救人，請丟會浮的東西過去。
call-119 = 119 火災、救護車
call-110 = 110 警察
call-118 = 118 海上保安廳
call-desk = { $name }
call-dv = { $name }

## An item to throw away
item-title = 怎麼丟：{ $item }
item-category = 分類：**{ $category }**
item-category-japanese = 市的分類（日文）：**{ $label }**
item-note-japanese = 市的注意事項（日文）：{ $note }
item-unknown = 市的分類表裡找不到「{ $text }」。是下面的哪一個嗎？
item-unknown-none = 市的分類表裡找不到「{ $text }」。請問{ $office }（{ $phone }）。
item-ask = 不確定的話，請問{ $office }（{ $phone }）。

## Kinds of garbage
form-category = { $name }（{ $label }）
category-burnable = 可燃垃圾
category-nonburnable = 不可燃垃圾
category-plastic = 塑膠
category-bottles-cans-pet = 瓶罐、寶特瓶
category-paper-cardboard = 廢紙、紙箱
category-hazard = 危險垃圾
category-oversized = 大型垃圾
category-appliance = 家電回收
category-small-electronics = 小家電回收箱
category-clothes-box = 舊衣回收箱
category-maker = 廠商回收
category-not-collected = 市不收
explain-bag = 請裝進{ $bag }，收集日早上{ $by }之前拿到垃圾集中處。
explain-plain = 收集日早上{ $by }之前拿到垃圾集中處。
explain-hazard = 絕對不要混進其他垃圾裡。請分開，在危險垃圾的收集日早上{ $by }之前拿出來。
explain-hazard-transparent = 絕對不要混進其他垃圾裡。請用透明袋，每一種分開裝，在危險垃圾的收集日早上{ $by }之前拿出來。
explain-oversized = 要先申請：{ $center }，{ $phone }（{ $hours }）。費用：1件{ $min }到{ $max }。
explain-appliance = 市不收。法律規定要回收再利用，要付費用。找不到店家幫忙收走時：{ $place }（{ $phone }）。去之前請先打電話。
explain-small-electronics = 放得進{ $long }公分×{ $short }公分投入口的東西，請放進回收箱。地點：{ $boxes }
explain-clothes-box = 請放進回收箱。地點：{ $boxes }
explain-maker = 方法和費用請問廠商。
explain-not-collected = 請不要拿到垃圾集中處。

## Notes on items
note-oversized-if-large = 只要有1邊超過{ $side_cm }公分，就是大型垃圾。
note-oversized-if-not-in-bag = 裝不進指定垃圾袋的，是大型垃圾。
note-wrap-sharp = 用報紙或厚紙包好，寫上「キケン」（kiken，危險）。
note-wrap-sharp-if-broken = 破掉的，用厚紙包好，寫上「キケン」（kiken，危險）。
note-double-bag = 裝進小袋子，把袋口綁緊。
note-rinse = 裡面沖洗乾淨。
note-if-dirty-burnable = 洗不乾淨的，是可燃垃圾。
note-drain = 把水瀝乾。
note-soak-oil = 先讓它凝固，或用紙、布吸乾。
note-soak-liquid = 用紙、布吸乾。不要和別的清潔劑混在一起。
note-remove-cap-label = 取下瓶蓋、撕掉標籤，丟塑膠類。
note-remove-lid = 取下蓋子。
note-open-dry = 剪開，晾乾。
note-tie = 用繩子綁成十字。
note-remove-tape = 撕掉膠帶和託運單。
note-flatten = 壓平。
note-empty = 把裡面倒空。
note-remove-waste = 大便請先倒進馬桶沖掉。
note-take-out-battery = 電池拆下來，當危險垃圾丟。
note-built-in-battery = 電池拆不下來的，丟之前請先問{ $office }。
note-fire-risk = 會引起火災，絕對不要混進其他垃圾裡。
note-swollen-call = 膨脹、發燙或壞掉的，不要拿到垃圾集中處，請先打電話給{ $office }。
note-tape-terminals = 正極（＋）和負極（－）貼上膠帶。
note-use-up-spray = 在戶外沒有火的地方用完，不要打洞。
note-use-up-spray-hole = 在戶外沒有火的地方用完，然後打一個洞。
note-use-up-gas = 把瓦斯用完。
note-wet-first = 用水淋濕，讓火完全熄滅。
note-keep-whole = 不要弄破，用買來時的盒子或紙包好。
note-mark-mercury = 不要弄破，裝進袋子，寫上「水銀」。
note-take-out-cylinder = 瓦斯罐拆下來，當危險垃圾丟。
note-remove-bulb = 燈泡或日光燈管拆下來，另外丟。
note-empty-fuel = 請先把裡面的燃料倒乾淨。
note-separate-parts = 金屬部分拆得下來的話，拆下來丟不可燃垃圾。
note-wash-dry = 洗好晾乾，裝進袋子，不要弄濕。
note-booking = 要先申請。
note-appliance-law = 請您買新品的店，或當初買的店收走。
note-pc-maker = 請向廠商申請回收。
note-erase-data = 請先刪掉照片、聯絡人等資料。
note-shop-box = 也可以放進店家的回收箱。
note-ask-office = 怎麼丟請問{ $office }。
note-ask-shop = 請問當初買的店或專門的業者。
note-ask-petrol = 請問加油站或當初買的店。
note-return-hospital = 請還給開給您的醫院或藥局。
note-cut-branches = 剪到長{ $branch_length_cm }公分、粗{ $branch_diameter_cm }公分以內，用繩子綁好。
note-shake-soil = 把土清乾淨。

## Collection days
collection-title = 收集日：{ $area }
collection-line = **{ $category }**：{ $dates }
collection-today = { $date }（今天）
collection-tomorrow = { $date }（明天）
collection-by = 請在早上{ $by }之前拿出來。
collection-none = **{ $category }**：日曆裡找不到日期。請問{ $office }（{ $phone }）。
collection-year-end = 年底年初：最後一次收集是{ $last }，第一次收集是{ $first }。
collection-remark = 市的注意事項（日文）：{ $remark }
collection-booking = 大型垃圾沒有固定的收集日，請打電話申請：{ $phone }
collection-calendar = 完整的日曆（也可以加到手機裡）：{ $address }
area-question = 您住在哪個地區？請選擇，或寫出地址裡的町名。
area-unknown = 找不到「{ $text }」這個地區。是下面的哪一個嗎？

## Shelters
shelters-title = 避難所
shelters-title-area = 避難所：{ $area }
shelters-here = 您的地區
shelters-elsewhere = 其他地區
shelter-place = **{ $name }**：{ $address }
shelter-hazards = 適用災害：{ $hazards }
shelter-capacity = 可容納約{ $people }人
shelters-warning = 避難所只有在市公所開放時才能使用。去之前請確認哪裡有開。來不及的話，請逃到附近安全的高處。
shelters-everyone = 不看國籍和在留資格（簽證），誰都可以免費使用。
shelters-ask = 有問題請問{ $office }（{ $phone }）
hazard-flood = 洪水
hazard-landslide = 土石流和山崩
hazard-storm-surge = 暴潮（海水倒灌）
hazard-earthquake = 地震
hazard-tsunami = 海嘯
hazard-fire = 大火災
hazard-inland-flood = 道路和房屋淹水
hazard-volcano = 火山

## Opening hours of the desk
opening-now = 現在有開，開到{ $close }
opening-later = 現在沒有開。下次開放：{ $date } { $open }

## Announcements
areas-all = { $city }全部地區
alerts-title = 現在的通知
alerts-none = 現在市公所沒有發布通知。
alerts-danger = 覺得危險時，不要等通知，請馬上到安全的地方。
alerts-elsewhere = 想再聽一次戶外喇叭的廣播（日文），請打：{ $phone }。覺得危險時，不要等通知，請馬上到安全的地方。
emergency-unclear-title = 有危險時，請馬上打電話
emergency-unclear-body = 火災、生病、受傷：119。犯罪、暴力：110。先到安全的地方，再說您在哪裡。
announcement-drill-title = 【演習】{ $title }
