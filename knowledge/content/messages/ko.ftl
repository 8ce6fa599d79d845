## How facts read
form-name = { $romaji } ({ $ja })
form-separator = { ", " }
form-date-separator = { ", " }
form-yen = { $amount }엔
form-clock = { $whole ->
    [yes] { $hour }시
   *[no] { $hour }시 { $minute }분
  }
form-hours = { $days } { $open }~{ $close }
form-hours-overnight = { $days } { $open }~다음 날 아침 { $close }
form-day-range = { $first }~{ $last }
form-every-day = 매일
form-date = M월 d일 EEEE
weekday-mon = 월요일
weekday-tue = 화요일
weekday-wed = 수요일
weekday-thu = 목요일
weekday-fri = 금요일
weekday-sat = 토요일
weekday-sun = 일요일

## Around every card
label-source = 출처: { $source }
label-checked-on = 확인한 날: { $date }
label-sample = 이곳은 실제로 없는 견본 도시예요. 내용도 진짜가 아니에요.
label-not-reviewed = 이 글은 아직 시청 직원이 확인하지 않았어요.
label-other-language = 이 글은 아직 한국어가 없어서 다른 언어로 보여 드려요: { $language }

## What the bot says before, or instead of, an answer
lead-answer = 이런 안내가 있어요.
lead-ask-back = 어떤 것을 알고 싶으세요?
lead-hand-over = 확실한 답을 찾지 못했어요. 짐작으로 답하지는 않을게요. 담당자에게 연결해 드릴까요?
lead-person = 네, 담당자에게 질문을 전해 드릴 수 있어요.
lead-other = 그 질문에는 답해 드릴 수 없어요. 저는 쓰레기, 자치회, 재해, 긴급할 때 등 이 시에서 생활하는 데 필요한 것을 알려 드려요. 다른 것은 담당자에게 물어볼 수 있어요.
lead-greet = 안녕하세요! 쓰레기, 자치회, 재해, 긴급할 때의 일 등 무엇이든 한국어로 물어보세요.
lead-thank = 천만에요. 언제든지 또 물어보세요.
lead-goodbye = 고맙습니다. 조심히 지내세요.
lead-identity = 저는 사람이 아니라 시의 프로그램이에요. 시에서 준비한 글을 안내해요. 모르는 것은 사람에게 연결해 드려요.
lead-fact-missing = 자세한 내용을 아직 시에서 받지 못했어요. { $office }({ $phone })에 물어보세요.

## Emergencies
emergency-fire-title = 불이 났어요: 바로 119에 전화하세요
emergency-fire-body = 먼저 밖으로 나가고, 그다음에 119에 전화하세요. "카지데스"(Kaji desu, 불이에요)라고 말하고 있는 곳을 알려 주세요. 안으로 다시 들어가지 마세요.
emergency-medical-title = 갑자기 아프거나 다쳤어요: 바로 119에 전화하세요
emergency-medical-body = "큐큐데스"(Kyukyu desu, 구급이에요)라고 말하고 있는 곳을 알려 주세요. 숨을 쉬지 않으면 꼭 그렇다고 말하세요. 전화를 끊지 마세요. 어떻게 하면 되는지 알려 줘요. 구급차는 무료예요.
emergency-crime-title = 위험하거나 범죄를 당했을 때: 바로 110에 전화하세요
emergency-crime-body = 먼저 안전한 곳으로 가서 110에 전화하세요. 있는 곳과 지금 무슨 일이 일어나고 있는지 말하세요. 말을 할 수 없으면 전화를 끊지 말고 기다리세요.
emergency-violence-title = 폭력을 당하고 있어요: 바로 110에 전화하세요
emergency-violence-body = 도망갈 수 있으면 이웃집, 가게, 파출소(koban, 交番)로 도망가서 110에 전화하세요. 당신 잘못이 아니에요. 재류자격(비자)과 상관없이 도움을 받을 수 있어요.
emergency-suicide-title = 이야기해 주셔서 고마워요
emergency-suicide-body = 혼자서 견디지 않아도 괜찮아요. 지금 자신을 해칠 것 같을 때, 이미 다치게 했을 때는 바로 119에 전화하세요. 사람이 있는 곳으로 가서, 가까이 있는 한 사람에게 얼마나 힘든지 말하세요. 여기에 계속 써도 괜찮아요. 이야기를 들어 줄 사람을 불러 드릴 수 있어요.
emergency-tsunami-title = 쓰나미(지진해일): 바로 높은 곳으로 가세요
emergency-tsunami-body = 바다와 강에서 바로 멀리 떨어지세요. 되도록 높은 곳이나 튼튼한 건물의 위층으로 걸어서 대피하세요. 기다리지 마세요. 경보가 끝날 때까지 돌아오지 마세요.
emergency-trapped-title = 갇혔어요: 바로 119에 전화하세요
emergency-trapped-body = 힘을 아끼세요. 딱딱한 것을 여러 번 두드려서 소리로 알리세요. 119에 전화해서 있는 곳을 말하세요. 불을 붙이지 마세요.
emergency-sea-title = 바다에서 사고가 났어요: 바로 118에 전화하세요
emergency-sea-body = 118은 해상보안청(바다의 구조대)이에요. 있는 곳과, 위험한 사람이 몇 명인지 말하세요. 구하려고 물에 뛰어들지 말고, 물에 뜨는 물건을 던져 주세요.
call-119 = 119 화재·구급차
call-110 = 110 경찰
call-118 = 118 해상보안청
call-desk = { $name }
call-dv = { $name }

## An item to throw away
item-title = 버리는 법: { $item }
item-category = 쓰레기 종류: **{ $category }**
item-category-japanese = 시의 분류(일본어): **{ $label }**
item-note-japanese = 시의 주의 사항(일본어): { $note }
item-unknown = 시의 표에서 "{ $text }" 항목을 찾지 못했어요. 이 중에 있나요?
item-unknown-none = 시의 표에서 "{ $text }" 항목을 찾지 못했어요. { $office }({ $phone })에 물어보세요.
item-ask = 헷갈릴 때는 { $office }({ $phone })에 물어보세요.

## Kinds of garbage
form-category = { $name }({ $label })
category-burnable = 타는 쓰레기
category-nonburnable = 타지 않는 쓰레기
category-plastic = 플라스틱
category-bottles-cans-pet = 병·캔·페트병
category-paper-cardboard = 종이·골판지 박스
category-hazard = 위험한 쓰레기
category-oversized = 대형 쓰레기
category-appliance = 가전 리사이클
category-small-electronics = 소형 가전 수거함
category-clothes-box = 헌 옷 수거함
category-maker = 제조사 회수
category-not-collected = 시에서 수거하지 않는 것
explain-bag = { $bag }에 넣어서 수거일 아침 { $by }까지 쓰레기 배출 장소에 내놓으세요.
explain-plain = 수거일 아침 { $by }까지 쓰레기 배출 장소에 내놓으세요.
explain-hazard = 다른 쓰레기와 절대로 섞지 마세요. 위험한 쓰레기 수거일 아침 { $by }까지 따로 내놓으세요.
explain-hazard-transparent = 다른 쓰레기와 절대로 섞지 마세요. 종류별로 투명한 봉지에 넣어서, 위험한 쓰레기 수거일 아침 { $by }까지 내놓으세요.
explain-oversized = 먼저 신청하세요: { $center }, { $phone } ({ $hours }). 요금은 1개에 { $min }부터 { $max }까지예요.
explain-appliance = 시에서 수거하지 않아요. 법에 따라 재활용해야 하고 요금이 들어요. 부탁할 가게가 없을 때: { $place } ({ $phone }). 가기 전에 전화하세요.
explain-small-electronics = { $long }cm×{ $short }cm 투입구에 들어가는 것은 수거함에 넣으세요. 장소: { $boxes }
explain-clothes-box = 수거함에 넣으세요. 장소: { $boxes }
explain-maker = 방법과 요금은 제조사에 물어보세요.
explain-not-collected = 쓰레기 배출 장소에 내놓지 마세요.

## Notes on items
note-oversized-if-large = 가로, 세로, 높이 중 1곳이라도 { $side_cm }cm를 넘는 것은 대형 쓰레기예요.
note-oversized-if-not-in-bag = 지정 쓰레기봉투에 들어가지 않는 것은 대형 쓰레기예요.
note-wrap-sharp = 신문지나 두꺼운 종이로 싸고 "キケン"(kiken, 위험)이라고 쓰세요.
note-wrap-sharp-if-broken = 깨진 것은 두꺼운 종이로 싸고 "キケン"(kiken, 위험)이라고 쓰세요.
note-double-bag = 작은 봉지에 넣고 입구를 묶으세요.
note-rinse = 속을 헹구세요.
note-if-dirty-burnable = 더러움이 지워지지 않는 것은 타는 쓰레기예요.
note-drain = 물기를 잘 빼세요.
note-soak-oil = 굳히거나, 종이나 천에 스며들게 하세요.
note-soak-liquid = 다른 세제와 섞지 말고, 종이나 천에 스며들게 하세요.
note-remove-cap-label = 뚜껑과 라벨을 떼서 플라스틱으로 내놓으세요.
note-remove-lid = 뚜껑을 빼세요.
note-open-dry = 잘라서 펼치고 말리세요.
note-tie = 끈으로 십자 모양으로 묶으세요.
note-remove-tape = 테이프와 송장을 떼세요.
note-flatten = 접어서 납작하게 하세요.
note-empty = 속을 비우세요.
note-remove-waste = 대변은 먼저 변기에 버리고 물을 내리세요.
note-take-out-battery = 배터리(건전지)는 빼서 위험한 쓰레기로 내놓으세요.
note-built-in-battery = 배터리를 뺄 수 없는 것은 내놓기 전에 { $office }에 물어보세요.
note-fire-risk = 불이 날 수 있어요. 다른 쓰레기와 절대로 섞지 마세요.
note-swollen-call = 부풀거나 뜨겁거나 고장 난 것은 배출 장소에 내놓지 말고, 먼저 { $office }에 전화하세요.
note-tape-terminals = 플러스(+)극과 마이너스(-)극에 테이프를 붙이세요.
note-use-up-spray = 불이 없는 야외에서 끝까지 다 쓰고, 구멍은 뚫지 마세요.
note-use-up-spray-hole = 불이 없는 야외에서 끝까지 다 쓴 다음에 구멍을 뚫으세요.
note-use-up-gas = 가스를 끝까지 다 쓰세요.
note-wet-first = 물에 적셔서 불을 완전히 끄세요.
note-keep-whole = 깨지 말고, 살 때 들어 있던 상자나 종이로 싸세요.
note-mark-mercury = 깨지 말고 봉지에 넣은 다음 "水銀"(suigin, 수은)이라고 쓰세요.
note-take-out-cylinder = 가스통은 빼서 위험한 쓰레기로 내놓으세요.
note-remove-bulb = 전구나 형광등은 빼서 따로 내놓으세요.
note-empty-fuel = 안에 든 연료를 다 비우세요.
note-separate-parts = 금속 부분을 뗄 수 있으면 떼서 타지 않는 쓰레기로 내놓으세요.
note-wash-dry = 빨아서 말리고, 젖지 않게 봉지에 넣으세요.
note-booking = 먼저 신청해야 해요.
note-appliance-law = 새 물건을 사는 가게나, 그 물건을 샀던 가게에 가져가 달라고 부탁하세요.
note-pc-maker = 제조사에 회수를 신청하세요.
note-erase-data = 사진이나 연락처 같은 데이터를 먼저 지우세요.
note-shop-box = 가게에 있는 수거함에 넣어도 돼요.
note-ask-office = 버리는 법은 { $office }에 물어보세요.
note-ask-shop = 샀던 가게나 전문 업체에 상담하세요.
note-ask-petrol = 주유소나 샀던 가게에 상담하세요.
note-return-hospital = 받은 병원이나 약국에 돌려주세요.
note-cut-branches = 길이 { $branch_length_cm }cm, 굵기 { $branch_diameter_cm }cm까지로 잘라서 끈으로 묶으세요.
note-shake-soil = 흙을 잘 털어 내세요.

## Collection days
collection-title = 수거일: { $area }
collection-line = **{ $category }**: { $dates }
collection-today = { $date } (오늘)
collection-tomorrow = { $date } (내일)
collection-by = 아침 { $by }까지 내놓으세요.
collection-none = **{ $category }**: 달력에서 날짜를 찾지 못했어요. { $office }({ $phone })에 물어보세요.
collection-year-end = 연말연시 – 연말 마지막 수거: { $last }, 새해 첫 수거: { $first }
collection-remark = 시의 주의 사항(일본어): { $remark }
collection-booking = 대형 쓰레기는 정해진 날이 없어요. 신청 전화: { $phone }
collection-calendar = 전체 달력(휴대폰에도 넣을 수 있어요): { $address }
area-question = 어느 지구에 사세요? 고르거나, 주소에 있는 동네 이름을 써 주세요.
area-unknown = "{ $text }" 지구를 찾지 못했어요. 이 중에 있나요?

## Shelters
shelters-title = 피난소
shelters-title-area = 피난소: { $area }
shelters-here = 내가 사는 동네
shelters-elsewhere = 다른 동네
shelter-place = **{ $name }**: { $address }
shelter-hazards = 대상 재해: { $hazards }
shelter-capacity = 약 { $people }명
shelters-warning = 피난소는 시에서 열었을 때만 쓸 수 있어요. 가기 전에 어디가 열려 있는지 확인하세요. 시간이 없으면 가까이에 있는 안전하고 높은 곳으로 도망가세요.
shelters-everyone = 국적이나 재류자격에 상관없이 누구나 무료로 쓸 수 있어요.
shelters-ask = 질문: { $office }({ $phone })
hazard-flood = 홍수
hazard-landslide = 토사 재해(산사태 등)
hazard-storm-surge = 폭풍 해일
hazard-earthquake = 지진
hazard-tsunami = 쓰나미(지진 해일)
hazard-fire = 큰불
hazard-inland-flood = 내수 침수(길이나 집에 물이 차는 것)
hazard-volcano = 화산

## Opening hours of the desk
opening-now = 지금 열려 있어요. { $close }까지예요.
opening-later = 지금은 닫혀 있어요. 다음에 여는 시간: { $date } { $open }

## Announcements
areas-all = { $city } 전체
alerts-title = 지금 나온 알림
alerts-none = 지금은 시에서 낸 알림이 없어요.
alerts-danger = 위험하다고 느끼면 알림을 기다리지 말고 안전한 곳으로 가세요.
alerts-elsewhere = 방재 무선(스피커 방송, 일본어)을 다시 듣는 전화: { $phone }. 위험하다고 느끼면 알림을 기다리지 말고 안전한 곳으로 가세요.
emergency-unclear-title = 위험하면 바로 전화하세요
emergency-unclear-body = 불, 병, 다친 사람은 119. 범죄나 폭력은 110. 먼저 안전한 곳으로 가서 있는 곳을 말하세요.
announcement-drill-title = [훈련] { $title }
