## How facts read
form-name = { $romaji }（{ $ja }）
form-separator = 、
form-date-separator = 、
form-yen = { $amount }日元
form-clock = { $hour }:{ $minute }
form-hours = { $days } { $open }–{ $close }
form-hours-overnight = { $days } { $open }至次日早上{ $close }
form-day-range = { $first }至{ $last }
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
label-source = 来源：{ $source }
label-checked-on = 核对日期：{ $date }
label-sample = 这是一个虚构的示例城市，内容不是真实信息。
label-not-reviewed = 这段译文还没有经过市政府人员核对。
label-other-language = 这段内容还没有您的语言版本，以下用{ $language }显示。

## What the bot says before, or instead of, an answer
lead-answer = 找到了这条信息：
lead-ask-back = 您想问的是哪一个？
lead-hand-over = 我没有找到确切的答案，也不想乱猜。要不要请工作人员来帮您？
lead-person = 好的，我可以把您的问题转给工作人员。
lead-other = 这个问题我回答不了。我能回答的是在本市生活的事情：垃圾、邻里自治会、灾害和紧急情况。其他问题可以问工作人员。
lead-greet = 您好！您可以用中文问我垃圾、邻里自治会、灾害和紧急情况方面的问题。
lead-thank = 不客气，有问题随时再问我。
lead-goodbye = 再见，请多保重！
lead-identity = 我是市政府的程序，不是真人。我给您看的是市政府准备好的内容。我不知道的时候，可以请工作人员来帮您。
lead-fact-missing = 市政府还没有提供这方面的具体内容。请咨询{ $office }（{ $phone }）。

## Emergencies
emergency-fire-title = 着火了：马上拨打119
emergency-fire-body = 先跑到外面，再拨打119。说“Kaji desu”（着火了），并说明您在哪里。不要再回到屋里。
emergency-medical-title = 有人生病或受伤：马上拨打119
emergency-medical-body = 说“Kyukyu desu”（急救），并说明您在哪里。如果人没有呼吸，请告诉对方。不要挂电话，对方会教您怎么做。叫救护车不要钱。
emergency-crime-title = 遇到危险或犯罪：马上拨打110
emergency-crime-body = 先去安全的地方，再拨打110。说明您在哪里、发生了什么。如果不方便说话，请不要挂断电话。
emergency-violence-title = 正在遭受暴力：马上拨打110
emergency-violence-body = 能离开就马上离开，到邻居家、商店或派出所（koban），并拨打110。这不是您的错。不管您是什么签证，都可以得到帮助。
emergency-suicide-title = 谢谢您告诉我
emergency-suicide-body = 您不必一个人扛着。如果您快要伤害自己，或者已经伤害了自己，请马上拨打119。请到有人的地方去，告诉身边的一个人您有多难受。您也可以留在这里继续写，我可以请一个人来和您说说话。
emergency-tsunami-title = 海啸：马上去高处
emergency-tsunami-body = 立刻离开海边和河边。步行到能到的最高的地方，或者坚固建筑的高层。不要等，在警报解除之前不要回去。
emergency-trapped-title = 被困住了：马上拨打119
emergency-trapped-body = 保存体力。不断敲打硬的东西，让别人听见。拨打119，说明您在哪里。不要点火。
emergency-sea-title = 海上遇险：马上拨打118
emergency-sea-body = 118是海上保安厅。说明地点，以及有几个人遇险。不要跳下去救人，请扔能浮起来的东西。
call-119 = 119 火警、急救
call-110 = 110 警察
call-118 = 118 海上保安厅
call-desk = { $name }
call-dv = { $name }

## An item to throw away
item-title = 怎么扔：{ $item }
item-category = 这属于**{ $category }**。
item-category-japanese = 本市的分类（日语）：**{ $label }**
item-note-japanese = 本市的注意事项（日语）：{ $note }
item-unknown = 在本市的表里没有找到“{ $text }”。是不是下面的某一个？
item-unknown-none = 在本市的表里没有找到“{ $text }”。请咨询{ $office }（{ $phone }）。
item-ask = 不确定的话，请咨询{ $office }（{ $phone }）。

## Kinds of garbage
form-category = { $name }（{ $label }）
category-burnable = 可燃垃圾
category-nonburnable = 不可燃垃圾
category-plastic = 塑料
category-bottles-cans-pet = 玻璃瓶、罐、塑料瓶
category-paper-cardboard = 废纸、纸箱
category-hazard = 危险垃圾
category-oversized = 大件垃圾
category-appliance = 家电回收
category-small-electronics = 小型家电回收箱
category-clothes-box = 旧衣回收箱
category-maker = 由厂家回收
category-not-collected = 本市不收
explain-bag = 装进{ $bag }，在收集日早上{ $by }之前放到垃圾收集点。
explain-plain = 在收集日早上{ $by }之前放到垃圾收集点。
explain-hazard = 绝对不要混进其他垃圾。在危险垃圾收集日早上{ $by }之前，单独拿出来。
explain-hazard-transparent = 绝对不要混进其他垃圾。按种类分别装进透明袋，在危险垃圾收集日早上{ $by }之前拿出来。
explain-oversized = 要先预约：{ $center }，{ $phone }（{ $hours }）。每件{ $min }至{ $max }。
explain-appliance = 本市不收。法律规定必须回收利用，要付费用。没有店可以委托时：{ $place }（{ $phone }），去之前请先打电话。
explain-small-electronics = 能放进{ $long }×{ $short }厘米投入口的，请放进回收箱。地点：{ $boxes }
explain-clothes-box = 请放进回收箱。地点：{ $boxes }
explain-maker = 方法和费用请问厂家。
explain-not-collected = 请不要放到垃圾收集点。

## Notes on items
note-oversized-if-large = 有一边超过{ $side_cm }厘米的是大件垃圾。
note-oversized-if-not-in-bag = 装不进指定垃圾袋的是大件垃圾。
note-wrap-sharp = 用报纸或厚纸包好，写上“キケン”（危险）。
note-wrap-sharp-if-broken = 碎了的要用厚纸包好，写上“キケン”（危险）。
note-double-bag = 装进小袋子，扎好袋口。
note-rinse = 把里面冲洗一下。
note-if-dirty-burnable = 洗不干净的算可燃垃圾。
note-drain = 把水沥干。
note-soak-oil = 凝固后，或用纸、布吸干后再扔。
note-soak-liquid = 用纸或布吸干。不要和别的清洁剂混在一起。
note-remove-cap-label = 取下瓶盖和标签，放到塑料里。
note-remove-lid = 取下盖子。
note-open-dry = 剪开、晾干。
note-tie = 用绳子十字捆好。
note-remove-tape = 撕掉胶带和快递单。
note-flatten = 折平。
note-empty = 把里面清空。
note-remove-waste = 先把大便倒进厕所冲掉。
note-take-out-battery = 取出电池，电池放到危险垃圾里。
note-built-in-battery = 电池取不出来的，扔之前请先问{ $office }。
note-fire-risk = 会引起火灾，绝对不要混进其他垃圾。
note-swollen-call = 鼓起来、发热或坏了的，不要放到收集点，请先打电话给{ $office }。
note-tape-terminals = 在正负极上贴胶带。
note-use-up-spray = 在室外没有火的地方用完，不要打孔。
note-use-up-spray-hole = 在室外没有火的地方用完，然后打孔。
note-use-up-gas = 把气用完。
note-wet-first = 用水浸湿，确保火完全熄灭。
note-keep-whole = 不要弄碎，放进原来的盒子或用纸包好。
note-mark-mercury = 不要弄碎，装进袋子，写上“水銀”。
note-take-out-cylinder = 取下气罐，气罐放到危险垃圾里。
note-remove-bulb = 取下灯泡或灯管，另外扔。
note-empty-fuel = 把燃料倒空。
note-separate-parts = 能拆下的金属部分，拆下来放到不可燃垃圾里。
note-wash-dry = 洗净晾干，装进袋子，不要弄湿。
note-booking = 要先预约。
note-appliance-law = 请买新家电的店，或当初买的店收走。
note-pc-maker = 向厂家申请回收。
note-erase-data = 请先删除照片、通讯录等数据。
note-shop-box = 也可以放到商店的回收箱。
note-ask-office = 怎么扔请问{ $office }。
note-ask-shop = 请问当初买的店或专门的公司。
note-ask-petrol = 请问加油站或当初买的店。
note-return-hospital = 请还给开药的医院或药店。
note-cut-branches = 剪到长{ $branch_length_cm }厘米、粗{ $branch_diameter_cm }厘米以内，用绳子捆好。
note-shake-soil = 把土抖干净。

## Collection days
collection-title = 收集日：{ $area }
collection-line = **{ $category }**：{ $dates }
collection-today = { $date }（今天）
collection-tomorrow = { $date }（明天）
collection-by = 请在早上{ $by }之前拿出来。
collection-none = **{ $category }**：在日历里没有找到日期。请咨询{ $office }（{ $phone }）。
collection-year-end = 年末年初：最后一次收集是{ $last }，第一次收集是{ $first }。
collection-remark = 本市的注意事项（日语）：{ $remark }
collection-booking = 大件垃圾没有固定的日子，请打电话预约：{ $phone }
collection-calendar = 完整日历（也可以添加到手机）：{ $address }
area-question = 您住在哪个地区？请选择，或者写出地址里的町名。
area-unknown = 没有找到“{ $text }”这个地区。是不是下面的某一个？

## Shelters
shelters-title = 避难所
shelters-title-area = 避难所：{ $area }
shelters-here = 您的地区
shelters-elsewhere = 其他地区
shelter-place = **{ $name }**：{ $address }
shelter-hazards = 适用于：{ $hazards }
shelter-capacity = 约{ $people }人
shelters-warning = 避难所只有在市政府宣布开放时才能使用。去之前请确认哪些已经开放。如果来不及，请到附近安全的高处。
shelters-everyone = 不论国籍和签证，谁都可以去，不要钱。
shelters-ask = 咨询：{ $office }（{ $phone }）
hazard-flood = 河水泛滥
hazard-landslide = 山体滑坡、泥石流
hazard-storm-surge = 风暴潮
hazard-earthquake = 地震
hazard-tsunami = 海啸
hazard-fire = 大规模火灾
hazard-inland-flood = 道路和房屋积水
hazard-volcano = 火山

## Opening hours of the desk
opening-now = 现在开放，到{ $close }
opening-later = 现在不开放。下次开放：{ $date } { $open }

## Announcements
areas-all = { $city }全域
alerts-title = 目前的通知
alerts-none = 目前市政府没有发布通知。
alerts-danger = 如果看到或感到危险，不要等通知，请马上到安全的地方。
alerts-elsewhere = 重听市防灾广播内容的电话（日语）：{ $phone }。如果看到或感到危险，不要等通知，请马上到安全的地方。
emergency-unclear-title = 有危险时请马上打电话
emergency-unclear-body = 火灾、生病、受伤：119。案件、暴力：110。请先到安全的地方，并说出您所在的位置。
announcement-drill-title = 【演习】{ $title }
