## How facts read. A message that begins with form- may leave variables out.
form-name = { $romaji } ({ $ja })
form-separator = { ", " }
form-date-separator = { "; " }
form-yen = { $amount } เยน
form-clock = { $hour }:{ $minute } น.
form-hours = { $days } เวลา { $open } ถึง { $close }
form-hours-overnight = { $days } เวลา { $open } ถึงเช้าวันถัดไป { $close }
form-day-range = { $first }–{ $last }
form-every-day = ทุกวัน
form-date = EEEEที่ d MMMM
weekday-mon = วันจันทร์
weekday-tue = วันอังคาร
weekday-wed = วันพุธ
weekday-thu = วันพฤหัสบดี
weekday-fri = วันศุกร์
weekday-sat = วันเสาร์
weekday-sun = วันอาทิตย์

## Around every card
label-source = ที่มา: { $source }
label-checked-on = ตรวจสอบเมื่อ { $date }
label-sample = นี่เป็นเมืองตัวอย่างที่สมมติขึ้น ข้อมูลไม่ใช่ของจริง
label-not-reviewed = เจ้าหน้าที่เทศบาลยังไม่ได้ตรวจข้อความนี้
label-other-language = ข้อความนี้ยังไม่มีภาษาไทย จึงแสดงเป็นอีกภาษาหนึ่ง: { $language }

## What the bot says before, or instead of, an answer
lead-answer = มีข้อมูลเรื่องนี้:
lead-ask-back = อยากทราบเรื่องไหน
lead-hand-over = ยังหาคำตอบที่แน่นอนไม่ได้ และไม่อยากเดา ต้องการให้เราติดต่อเจ้าหน้าที่ให้ไหม
lead-person = ได้เลย เราส่งคำถามของคุณต่อให้เจ้าหน้าที่ได้
lead-other = ขออภัย เรื่องนี้ตอบให้ไม่ได้ ที่นี่ตอบเรื่องการใช้ชีวิตในเมืองนี้ เช่น ขยะ สมาคมชาวบ้าน ภัยพิบัติ และเหตุฉุกเฉิน เรื่องอื่นปรึกษาเจ้าหน้าที่ได้
lead-greet = สวัสดี ถามได้ทุกเรื่อง ทั้งเรื่องขยะ สมาคมชาวบ้าน ภัยพิบัติ และเหตุฉุกเฉิน พิมพ์เป็นภาษาไทยได้เลย
lead-thank = ยินดีเสมอ มีอะไรสงสัยถามได้อีกทุกเมื่อ
lead-goodbye = ขอบคุณ ขอให้โชคดีและปลอดภัย
lead-identity = นี่คือโปรแกรมของเทศบาล ไม่ใช่คน คำตอบมาจากข้อความที่เทศบาลเตรียมไว้ ถ้าไม่รู้คำตอบ ติดต่อเจ้าหน้าที่ให้ได้
lead-fact-missing = เทศบาลยังไม่ได้ส่งรายละเอียดเรื่องนี้มา โปรดถามที่ { $office } ({ $phone })

## Emergencies: the first move in the first words
emergency-fire-title = ไฟไหม้: โทร 119 ทันที
emergency-fire-body = หนีออกไปข้างนอกก่อน แล้วโทร 119 พูดว่า "Kaji desu" (คาจิ เดส = ไฟไหม้) แล้วบอกว่าอยู่ที่ไหน ห้ามกลับเข้าไปข้างใน
emergency-medical-title = ป่วยหนักหรือบาดเจ็บ: โทร 119 ทันที
emergency-medical-body = พูดว่า "Kyukyu desu" (คิวคิว เดส = ขอรถพยาบาล) แล้วบอกว่าอยู่ที่ไหน ถ้าคนป่วยหรือคนเจ็บไม่หายใจ ให้บอกด้วย อย่าวางสาย คนรับสายจะบอกว่าต้องทำอะไร เรียกรถพยาบาลไม่เสียเงิน
emergency-crime-title = อันตรายหรือมีคนร้าย: โทร 110 ทันที
emergency-crime-body = ไปอยู่ในที่ปลอดภัยก่อน แล้วโทร 110 บอกว่าอยู่ที่ไหนและเกิดอะไรขึ้น ถ้าพูดไม่ได้ อย่าวางสาย ให้ถือสายรอ
emergency-violence-title = ถูกทำร้าย: โทร 110 ทันที
emergency-violence-body = ถ้าหนีได้ ให้หนีไปบ้านใกล้ๆ ร้านค้า หรือป้อมตำรวจ แล้วโทร 110 คุณไม่ผิด ไม่ว่าเรื่องวีซ่าจะเป็นอย่างไร คุณก็ขอความช่วยเหลือได้
emergency-suicide-title = ขอบคุณที่เล่าให้ฟัง
emergency-suicide-body = คุณไม่ต้องแบกเรื่องนี้ไว้คนเดียว ถ้ากำลังจะทำร้ายตัวเอง หรือทำไปแล้ว ให้โทร 119 ทันที ไปอยู่ในที่ที่มีคน แล้วบอกใครสักคนใกล้ๆ ว่าคุณทุกข์ใจมาก จะพิมพ์คุยต่อที่นี่ก็ได้ เราตามคนมารับฟังคุณได้
emergency-tsunami-title = สึนามิ: หนีขึ้นที่สูงทันที
emergency-tsunami-body = ออกห่างจากทะเลและแม่น้ำเดี๋ยวนี้ เดินเท้าไปที่ที่สูงที่สุดเท่าที่จะไปได้ หรือขึ้นชั้นบนของตึกที่แข็งแรง อย่ารอ และอย่ากลับไปจนกว่าจะมีประกาศยกเลิกคำเตือน
emergency-trapped-title = ติดอยู่ ออกไม่ได้: โทร 119 ทันที
emergency-trapped-body = เก็บแรงไว้ เคาะของแข็งซ้ำๆ ให้คนได้ยินเสียง โทร 119 แล้วบอกว่าอยู่ที่ไหน ห้ามจุดไฟ
emergency-sea-title = อันตรายในทะเล: โทร 118 ทันที
emergency-sea-body = 118 คือหน่วยยามฝั่ง บอกว่าอยู่ที่ไหน และมีคนอยู่ในอันตรายกี่คน อย่ากระโดดลงไปช่วย ให้โยนของที่ลอยน้ำได้ไปให้
call-119 = 119 ไฟไหม้/รถพยาบาล
call-110 = 110 ตำรวจ
call-118 = 118 หน่วยยามฝั่ง
call-desk = { $name }
call-dv = { $name }

## An item to throw away
item-title = วิธีทิ้ง: { $item }
item-category = ประเภท: **{ $category }**
item-category-japanese = ประเภทตามที่เทศบาลแยก (ภาษาญี่ปุ่น): **{ $label }**
item-note-japanese = หมายเหตุจากเทศบาล (ภาษาญี่ปุ่น): { $note }
item-unknown = ไม่พบ "{ $text }" ในตารางของเทศบาล มีในรายการนี้ไหม
item-unknown-none = ไม่พบ "{ $text }" ในตารางของเทศบาล โปรดถามที่ { $office } ({ $phone })
item-ask = ถ้าไม่แน่ใจ ถามที่ { $office } ({ $phone })

## Kinds of garbage
form-category = { $name } ({ $label })
category-burnable = ขยะเผาได้
category-nonburnable = ขยะเผาไม่ได้
category-plastic = พลาสติก
category-bottles-cans-pet = ขวดแก้ว กระป๋อง และขวด PET
category-paper-cardboard = กระดาษเก่าและกล่องลัง
category-hazard = ขยะอันตราย
category-oversized = ขยะชิ้นใหญ่
category-appliance = รีไซเคิลเครื่องใช้ไฟฟ้าในบ้าน
category-small-electronics = กล่องรับเครื่องใช้ไฟฟ้าขนาดเล็ก
category-clothes-box = กล่องรับเสื้อผ้าเก่า
category-maker = ผู้ผลิตรับคืน
category-not-collected = เทศบาลไม่เก็บ
explain-bag = ใส่ใน { $bag } แล้วนำไปวางที่จุดทิ้งขยะในเช้าวันเก็บ ไม่เกิน { $by }
explain-plain = นำไปวางที่จุดทิ้งขยะในเช้าวันเก็บ ไม่เกิน { $by }
explain-hazard = ห้ามปนกับขยะอื่นเด็ดขาด แยกออกมา แล้วนำไปทิ้งในเช้าวันเก็บขยะอันตราย ไม่เกิน { $by }
explain-hazard-transparent = ห้ามปนกับขยะอื่นเด็ดขาด ใส่ถุงใสแยกถุงละชนิด แล้วนำไปทิ้งในเช้าวันเก็บขยะอันตราย ไม่เกิน { $by }
explain-oversized = ต้องจองก่อน: { $center } โทร { $phone } ({ $hours }) ค่าทิ้งชิ้นละ { $min } ถึง { $max }
explain-appliance = เทศบาลไม่เก็บ กฎหมายกำหนดให้รีไซเคิลและต้องเสียเงิน ถ้าไม่มีร้านที่รับ ให้นำไปที่: { $place } ({ $phone }) โทรถามก่อนไป
explain-small-electronics = ถ้าใส่ผ่านช่องขนาด { $long } × { $short } ซม. ได้ ให้ใส่ในกล่องรับเครื่องใช้ไฟฟ้าขนาดเล็ก ที่ตั้งกล่อง: { $boxes }
explain-clothes-box = ใส่ในกล่องรับเสื้อผ้าเก่า ที่ตั้งกล่อง: { $boxes }
explain-maker = วิธีทิ้งและค่าใช้จ่าย ให้ถามผู้ผลิต
explain-not-collected = อย่านำไปวางที่จุดทิ้งขยะ

## Notes on items
note-oversized-if-large = ถ้ามีด้านใดยาวเกิน { $side_cm } ซม. เป็นขยะชิ้นใหญ่
note-oversized-if-not-in-bag = ถ้าใส่ในถุงที่เทศบาลกำหนดไม่ได้ เป็นขยะชิ้นใหญ่
note-wrap-sharp = ห่อด้วยหนังสือพิมพ์หรือกระดาษหนา แล้วเขียนว่า キケン (อันตราย)
note-wrap-sharp-if-broken = ถ้าแตก ให้ห่อด้วยกระดาษหนา แล้วเขียนว่า キケン (อันตราย)
note-double-bag = ใส่ถุงเล็กแล้วมัดปากถุง
note-rinse = ล้างข้างในด้วยน้ำ
note-if-dirty-burnable = ถ้าล้างคราบไม่ออก เป็นขยะเผาได้
note-drain = สะเด็ดน้ำให้ดี
note-soak-oil = ทำให้แข็งตัว หรือซับด้วยกระดาษหรือผ้า
note-soak-liquid = ซับด้วยกระดาษหรือผ้า ห้ามผสมกับน้ำยาอื่น
note-remove-cap-label = ถอดฝาและแกะฉลากออก แล้วทิ้งฝากับฉลากเป็นพลาสติก
note-remove-lid = ถอดฝาออก
note-open-dry = ตัดแล้วคลี่ออก ตากให้แห้ง
note-tie = มัดด้วยเชือกเป็นรูปกากบาท
note-remove-tape = แกะเทปและใบจ่าหน้าออก
note-flatten = พับให้แบน
note-empty = เทของข้างในออกให้หมด
note-remove-waste = ทิ้งอุจจาระลงชักโครกก่อน
note-take-out-battery = ถอดถ่านหรือแบตเตอรี่ออก แล้วแยกถ่านหรือแบตเตอรี่ไปทิ้งเป็นขยะอันตราย
note-built-in-battery = ถ้าถอดแบตเตอรี่ไม่ได้ ให้ถาม { $office } ก่อนทิ้ง
note-fire-risk = อาจทำให้ไฟไหม้ ห้ามปนกับขยะอื่นเด็ดขาด
note-swollen-call = ถ้าบวม ร้อน หรือชำรุด อย่านำไปวางที่จุดทิ้งขยะ ให้โทรหา { $office } ก่อน
note-tape-terminals = ปิดเทปที่ขั้วบวกและขั้วลบ
note-use-up-spray = ใช้ให้หมดกลางแจ้ง ในที่ไม่มีไฟ ห้ามเจาะรู
note-use-up-spray-hole = ใช้ให้หมดกลางแจ้ง ในที่ไม่มีไฟ แล้วเจาะรู
note-use-up-gas = ใช้แก๊สให้หมด
note-wet-first = ราดน้ำให้เปียก และดูให้แน่ใจว่าไฟดับสนิท
note-keep-whole = อย่าทำแตก ใส่กล่องเดิมตอนซื้อหรือห่อด้วยกระดาษ
note-mark-mercury = อย่าทำแตก ใส่ถุงแล้วเขียนว่า 水銀 (ปรอท)
note-take-out-cylinder = ถอดกระป๋องแก๊สออก แล้วแยกกระป๋องไปทิ้งเป็นขยะอันตราย
note-remove-bulb = ถอดหลอดไฟหรือหลอดฟลูออเรสเซนต์ออก แล้วทิ้งแยกต่างหาก
note-empty-fuel = เอาน้ำมันเชื้อเพลิงออกให้หมด
note-separate-parts = ถ้าถอดส่วนที่เป็นโลหะได้ ให้ถอดออก แล้วทิ้งส่วนโลหะเป็นขยะเผาไม่ได้
note-wash-dry = ซักแล้วตากให้แห้ง ใส่ถุงอย่าให้เปียก
note-booking = ต้องจองก่อน
note-appliance-law = ขอให้ร้านที่จะซื้อเครื่องใหม่ หรือร้านที่ซื้อเครื่องนี้มา รับเครื่องเก่าไป
note-pc-maker = ติดต่อผู้ผลิตให้มารับคืน
note-erase-data = ลบรูป รายชื่อติดต่อ และข้อมูลอื่นๆ ก่อน
note-shop-box = ทิ้งในกล่องรับคืนที่ร้านก็ได้
note-ask-office = ถามวิธีทิ้งที่ { $office }
note-ask-shop = ปรึกษาร้านที่ซื้อมา หรือบริษัทที่รับกำจัดโดยเฉพาะ
note-ask-petrol = ปรึกษาปั๊มน้ำมัน หรือร้านที่ซื้อมา
note-return-hospital = คืนให้โรงพยาบาลหรือร้านขายยาที่จ่ายให้
note-cut-branches = ตัดให้ยาวไม่เกิน { $branch_length_cm } ซม. หนาไม่เกิน { $branch_diameter_cm } ซม. แล้วมัดด้วยเชือก
note-shake-soil = เคาะดินออกให้หมด

## Collection days
collection-title = วันเก็บขยะ: { $area }
collection-line = **{ $category }**: { $dates }
collection-today = { $date } (วันนี้)
collection-tomorrow = { $date } (พรุ่งนี้)
collection-by = นำไปวางในตอนเช้า ไม่เกิน { $by }
collection-none = **{ $category }**: ไม่พบวันเก็บในปฏิทิน โปรดถามที่ { $office } ({ $phone })
collection-year-end = ช่วงปีใหม่: เก็บครั้งสุดท้าย { $last } เริ่มเก็บอีกครั้ง { $first }
collection-remark = หมายเหตุจากเทศบาล (ภาษาญี่ปุ่น): { $remark }
collection-booking = ขยะชิ้นใหญ่ไม่มีวันเก็บประจำ โทรจองที่ { $phone }
collection-calendar = ปฏิทินทั้งหมด (เพิ่มในมือถือได้): { $address }
area-question = คุณอยู่เขตไหน เลือกจากรายการ หรือพิมพ์ชื่อย่าน (町) ในที่อยู่ของคุณ
area-unknown = ไม่พบเขต "{ $text }" มีเขตของคุณในรายการนี้ไหม

## Shelters
shelters-title = ศูนย์อพยพ
shelters-title-area = ศูนย์อพยพ: { $area }
shelters-here = ในเขตของคุณ
shelters-elsewhere = ในเขตอื่น
shelter-place = **{ $name }**: { $address }
shelter-hazards = ใช้เมื่อเกิด: { $hazards }
shelter-capacity = ประมาณ { $people } คน
shelters-warning = ศูนย์อพยพใช้ได้เฉพาะเมื่อเทศบาลเปิด ก่อนไปให้เช็กว่าที่ไหนเปิดอยู่ ถ้าไม่มีเวลา ให้หนีไปที่สูงที่ปลอดภัยใกล้ๆ
shelters-everyone = ทุกคนเข้าได้ฟรี ไม่ว่าสัญชาติอะไร และไม่ว่าเรื่องวีซ่าจะเป็นอย่างไร
shelters-ask = สอบถาม: { $office } ({ $phone })
hazard-flood = น้ำท่วมจากแม่น้ำ
hazard-landslide = ดินถล่ม
hazard-storm-surge = คลื่นพายุซัดฝั่ง
hazard-earthquake = แผ่นดินไหว
hazard-tsunami = สึนามิ
hazard-fire = ไฟไหม้ใหญ่
hazard-inland-flood = ฝนตกหนักจนน้ำท่วมถนนและบ้าน
hazard-volcano = ภูเขาไฟระเบิด

## Opening hours of the desk
opening-now = ตอนนี้เปิดอยู่ ถึง { $close }
opening-later = ตอนนี้ปิดอยู่ เปิดอีกครั้ง { $date } { $open }

## Announcements
areas-all = ทั่วทั้ง { $city }
alerts-title = ประกาศตอนนี้
alerts-none = ตอนนี้ไม่มีประกาศจากเทศบาล
alerts-danger = ถ้ารู้สึกว่าอันตราย อย่ารอประกาศ ให้ไปที่ปลอดภัยทันที
alerts-elsewhere = โทรฟังประกาศเสียงตามสายของเทศบาลอีกครั้ง (ภาษาญี่ปุ่น): { $phone } ถ้ารู้สึกว่าอันตราย อย่ารอประกาศ ให้ไปที่ปลอดภัยทันที
emergency-unclear-title = ถ้าอยู่ในอันตราย โทรทันที
emergency-unclear-body = โทร 119 (ไฟไหม้ เจ็บป่วย บาดเจ็บ) โทร 110 (คนร้าย ถูกทำร้าย) ไปที่ปลอดภัยก่อน แล้วบอกว่าอยู่ที่ไหน
announcement-drill-title = [ซ้อม ไม่ใช่เหตุจริง] { $title }
