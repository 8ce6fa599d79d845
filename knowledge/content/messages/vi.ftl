## How facts read
form-name = { $romaji } ({ $ja })
form-separator = { ", " }
form-date-separator = { "; " }
form-yen = { $amount } yên
form-clock = { $hour }:{ $minute }
form-hours = { $days }, { $open }–{ $close }
form-hours-overnight = { $days }, { $open } đến { $close } sáng hôm sau
form-day-range = { $first } đến { $last }
form-every-day = hằng ngày
form-date = EEEE, d MMMM
weekday-mon = thứ Hai
weekday-tue = thứ Ba
weekday-wed = thứ Tư
weekday-thu = thứ Năm
weekday-fri = thứ Sáu
weekday-sat = thứ Bảy
weekday-sun = Chủ nhật

## Around every card
label-source = Nguồn: { $source }
label-checked-on = Đã kiểm tra ngày { $date }
label-sample = Đây là thành phố mẫu, không có thật. Thông tin ở đây không phải thông tin thật.
label-not-reviewed = Bản dịch này chưa được nhân viên thành phố kiểm tra.
label-other-language = Nội dung này chưa có bằng ngôn ngữ của bạn. Đây là bản { $language }.

## What the bot says before, or instead of, an answer
lead-answer = Mình tìm được thông tin này:
lead-ask-back = Bạn muốn hỏi về mục nào dưới đây?
lead-hand-over = Mình không tìm được câu trả lời chắc chắn, và không muốn đoán bừa. Bạn có muốn mình gọi người hỗ trợ không?
lead-person = Được ạ. Mình có thể chuyển câu hỏi của bạn cho người phụ trách.
lead-other = Việc này mình không giúp được. Mình trả lời về cuộc sống ở thành phố này: rác, tổ dân phố, thiên tai và trường hợp khẩn cấp. Việc khác bạn có thể hỏi người hỗ trợ.
lead-greet = Xin chào! Bạn có thể hỏi mình bằng tiếng Việt về rác, tổ dân phố, thiên tai và trường hợp khẩn cấp.
lead-thank = Không có gì. Cần gì bạn cứ hỏi tiếp nhé.
lead-goodbye = Tạm biệt. Bạn giữ gìn sức khỏe nhé!
lead-identity = Mình là chương trình trả lời của thành phố, không phải người thật. Mình đưa ra những nội dung do thành phố chuẩn bị. Khi không biết, mình sẽ gọi người hỗ trợ.
lead-fact-missing = Thành phố chưa cung cấp thông tin chi tiết về việc này. Bạn hãy hỏi { $office } ({ $phone }).

## Emergencies
emergency-fire-title = Cháy: gọi 119 ngay
emergency-fire-body = Ra ngoài trước đã, rồi gọi 119. Nói "Kaji desu" (có cháy) và cho biết bạn đang ở đâu. Đừng quay lại vào trong.
emergency-medical-title = Có người bệnh nặng hoặc bị thương: gọi 119 ngay
emergency-medical-body = Nói "Kyukyu desu" (cấp cứu) và cho biết bạn đang ở đâu. Nếu người đó không thở, hãy nói ngay. Đừng cúp máy: họ sẽ hướng dẫn bạn phải làm gì. Xe cấp cứu miễn phí.
emergency-crime-title = Nguy hiểm hoặc tội phạm: gọi 110 ngay
emergency-crime-body = Đến chỗ an toàn trước, rồi gọi 110. Nói bạn đang ở đâu và chuyện gì đang xảy ra. Nếu không nói được, cứ giữ máy.
emergency-violence-title = Bạn đang bị đánh, bị bạo hành: gọi 110 ngay
emergency-violence-body = Nếu được, hãy chạy sang nhà hàng xóm, cửa hàng hoặc đồn cảnh sát (koban) và gọi 110. Đây không phải lỗi của bạn. Bạn được giúp đỡ, dù visa của bạn là gì.
emergency-suicide-title = Cảm ơn bạn đã nói ra
emergency-suicide-body = Bạn không phải chịu đựng một mình. Nếu bạn sắp làm đau mình, hoặc đã làm rồi, hãy gọi 119 ngay. Hãy đến chỗ có người, và nói với một người ở gần rằng bạn đang rất khổ. Bạn cứ ở lại đây và viết tiếp nếu muốn: mình có thể gọi người nói chuyện với bạn.
emergency-tsunami-title = Sóng thần: lên chỗ cao ngay
emergency-tsunami-body = Rời xa biển và sông ngay lập tức. Đi bộ lên chỗ cao nhất có thể, hoặc tầng trên của tòa nhà vững chắc. Đừng chờ, và đừng quay lại cho đến khi cảnh báo được gỡ bỏ.
emergency-trapped-title = Bị mắc kẹt: gọi 119 ngay
emergency-trapped-body = Hãy giữ sức. Gõ vào vật cứng nhiều lần để người khác nghe thấy. Gọi 119 và nói bạn đang ở đâu. Đừng châm lửa.
emergency-sea-title = Nguy hiểm trên biển: gọi 118 ngay
emergency-sea-body = 118 là Lực lượng Bảo vệ bờ biển. Nói bạn đang ở đâu và có mấy người gặp nguy hiểm. Đừng nhảy xuống cứu: hãy ném vật nổi được cho họ.
call-119 = 119 Cứu hỏa và cấp cứu
call-110 = 110 Cảnh sát
call-118 = 118 Bảo vệ bờ biển
call-desk = { $name }
call-dv = { $name }

## An item to throw away
item-title = Cách vứt: { $item }
item-category = Đây là **{ $category }**.
item-category-japanese = Cách phân loại của thành phố (tiếng Nhật): **{ $label }**
item-note-japanese = Lưu ý của thành phố (tiếng Nhật): { $note }
item-unknown = Mình không thấy "{ $text }" trong bảng của thành phố. Có phải một trong những món này không?
item-unknown-none = Mình không thấy "{ $text }" trong bảng của thành phố. Bạn hãy hỏi { $office } ({ $phone }).
item-ask = Chưa chắc? Hãy hỏi { $office } ({ $phone }).

## Kinds of garbage
form-category = { $name } ({ $label })
category-burnable = rác cháy được
category-nonburnable = rác không cháy được
category-plastic = rác nhựa
category-bottles-cans-pet = chai thủy tinh, lon và chai nhựa PET
category-paper-cardboard = giấy và bìa các-tông
category-hazard = rác nguy hiểm
category-oversized = rác cỡ lớn
category-appliance = đồ điện phải tái chế theo luật
category-small-electronics = thùng thu gom đồ điện tử nhỏ
category-clothes-box = thùng thu gom quần áo cũ
category-maker = hãng sản xuất thu gom
category-not-collected = thành phố không thu gom
explain-bag = Cho vào { $bag } và mang ra điểm tập kết trước { $by } sáng ngày thu gom.
explain-plain = Mang ra điểm tập kết trước { $by } sáng ngày thu gom.
explain-hazard = Tuyệt đối không trộn với rác khác. Để riêng và mang ra trước { $by } sáng ngày thu gom rác nguy hiểm.
explain-hazard-transparent = Tuyệt đối không trộn với rác khác. Cho vào túi trong suốt, mỗi loại một túi, và mang ra trước { $by } sáng ngày thu gom rác nguy hiểm.
explain-oversized = Phải đăng ký trước: { $center }, { $phone } ({ $hours }). Phí từ { $min } đến { $max } mỗi món.
explain-appliance = Thành phố không thu gom. Theo luật, món này phải được tái chế và bạn trả phí. Nếu không có cửa hàng nào để nhờ: { $place } ({ $phone }), hãy gọi trước khi đến.
explain-small-electronics = Nếu lọt qua miệng thùng { $long } × { $short } cm, hãy bỏ vào thùng thu gom. Nơi đặt thùng: { $boxes }.
explain-clothes-box = Bỏ vào thùng thu gom. Nơi đặt thùng: { $boxes }.
explain-maker = Hãy hỏi hãng sản xuất về cách làm và chi phí.
explain-not-collected = Đừng mang ra điểm tập kết rác.

## Notes on items
note-oversized-if-large = Nếu có một cạnh dài hơn { $side_cm } cm thì là rác cỡ lớn.
note-oversized-if-not-in-bag = Nếu không vừa túi rác của thành phố thì là rác cỡ lớn.
note-wrap-sharp = Gói bằng giấy báo hoặc giấy dày và viết キケン (nguy hiểm) lên trên.
note-wrap-sharp-if-broken = Nếu bị vỡ, gói bằng giấy dày và viết キケン (nguy hiểm) lên trên.
note-double-bag = Cho vào túi nhỏ rồi buộc chặt miệng túi.
note-rinse = Tráng sạch bên trong.
note-if-dirty-burnable = Nếu không rửa sạch được thì là rác cháy được.
note-drain = Để thật ráo nước.
note-soak-oil = Làm cho đông lại, hoặc thấm vào giấy hay vải.
note-soak-liquid = Thấm vào giấy hay vải. Đừng trộn với chất tẩy rửa khác.
note-remove-cap-label = Tháo nắp và nhãn: hai thứ này bỏ vào rác nhựa.
note-remove-lid = Tháo nắp ra.
note-open-dry = Cắt mở ra và để khô.
note-tie = Buộc dây hình chữ thập.
note-remove-tape = Gỡ băng dính và nhãn địa chỉ.
note-flatten = Gấp phẳng lại.
note-empty = Dùng hết hoặc đổ hết bên trong.
note-remove-waste = Đổ phân vào bồn cầu trước.
note-take-out-battery = Tháo pin ra: pin bỏ vào rác nguy hiểm.
note-built-in-battery = Nếu không tháo được pin, hãy hỏi { $office } trước khi bỏ.
note-fire-risk = Có thể gây cháy. Tuyệt đối không trộn với rác khác.
note-swollen-call = Nếu bị phồng, nóng hoặc hỏng, đừng mang ra: hãy gọi { $office } trước.
note-tape-terminals = Dán băng dính lên hai đầu cực dương và âm.
note-use-up-spray = Xịt hết ở ngoài trời, chỗ không có lửa. Đừng đục lỗ.
note-use-up-spray-hole = Xịt hết ở ngoài trời, chỗ không có lửa. Sau đó đục lỗ.
note-use-up-gas = Dùng hết gas.
note-wet-first = Nhúng nước cho tắt hẳn.
note-keep-whole = Đừng làm vỡ. Cho vào hộp cũ hoặc gói bằng giấy.
note-mark-mercury = Đừng làm vỡ. Cho vào túi và viết 水銀 (thủy ngân) lên trên.
note-take-out-cylinder = Tháo bình gas ra: bình gas bỏ vào rác nguy hiểm.
note-remove-bulb = Tháo bóng đèn ra và bỏ riêng.
note-empty-fuel = Rút hết nhiên liệu.
note-separate-parts = Nếu tháo được phần kim loại thì bỏ vào rác không cháy được.
note-wash-dry = Giặt sạch, phơi khô và cho vào túi để không bị ướt.
note-booking = Phải đăng ký trước.
note-appliance-law = Nhờ cửa hàng nơi bạn mua đồ mới, hoặc nơi đã mua món này, lấy đi giúp.
note-pc-maker = Đăng ký với hãng sản xuất để họ thu gom.
note-erase-data = Xóa ảnh, danh bạ và các dữ liệu khác trước.
note-shop-box = Cũng có thể bỏ vào thùng thu gom ở cửa hàng.
note-ask-office = Hãy hỏi { $office } cách vứt.
note-ask-shop = Hãy hỏi cửa hàng nơi đã mua hoặc công ty chuyên thu gom.
note-ask-petrol = Hãy hỏi trạm xăng hoặc cửa hàng nơi đã mua.
note-return-hospital = Trả lại bệnh viện hoặc nhà thuốc đã đưa cho bạn.
note-cut-branches = Cắt dài tối đa { $branch_length_cm } cm, dày tối đa { $branch_diameter_cm } cm, rồi buộc dây.
note-shake-soil = Giũ sạch đất.

## Collection days
collection-title = Ngày thu gom rác: { $area }
collection-line = **{ $category }**: { $dates }
collection-today = { $date } (hôm nay)
collection-tomorrow = { $date } (ngày mai)
collection-by = Mang ra trước { $by } sáng.
collection-none = **{ $category }**: mình không tìm thấy ngày nào trong lịch. Bạn hãy hỏi { $office } ({ $phone }).
collection-year-end = Dịp Tết Dương lịch: thu gom lần cuối ngày { $last }, lần đầu ngày { $first }.
collection-remark = Lưu ý của thành phố (tiếng Nhật): { $remark }
collection-booking = Rác cỡ lớn không có ngày cố định: hãy gọi { $phone } để đăng ký.
collection-calendar = Lịch đầy đủ, có thể thêm vào điện thoại: { $address }
area-question = Bạn sống ở khu nào? Hãy chọn, hoặc viết tên khu trong địa chỉ của bạn.
area-unknown = Mình không biết khu "{ $text }". Có phải một trong những khu này không?

## Shelters
shelters-title = Nơi lánh nạn
shelters-title-area = Nơi lánh nạn: { $area }
shelters-here = Trong khu của bạn
shelters-elsewhere = Ở các khu khác
shelter-place = **{ $name }**: { $address }
shelter-hazards = dùng khi có: { $hazards }
shelter-capacity = khoảng { $people } người
shelters-warning = Nơi lánh nạn chỉ mở khi thành phố thông báo. Trước khi đi, hãy xem nơi nào đang mở. Nếu không còn thời gian, hãy đến chỗ cao và an toàn gần nhất.
shelters-everyone = Ai cũng vào được, dù quốc tịch hay visa là gì. Không mất tiền.
shelters-ask = Hỏi thêm: { $office } ({ $phone })
hazard-flood = lũ lụt từ sông
hazard-landslide = sạt lở đất
hazard-storm-surge = nước biển dâng do bão
hazard-earthquake = động đất
hazard-tsunami = sóng thần
hazard-fire = cháy lớn
hazard-inland-flood = ngập đường, ngập nhà do mưa
hazard-volcano = núi lửa

## Opening hours of the desk
opening-now = Đang mở cửa, đến { $close }
opening-later = Hiện đang đóng cửa. Mở lại: { $date }, { $open }

## Announcements
areas-all = toàn { $city }
alerts-title = Thông báo lúc này
alerts-none = Hiện thành phố không có thông báo nào.
alerts-danger = Nếu thấy nguy hiểm, đừng chờ thông báo: hãy đến chỗ an toàn ngay.
alerts-elsewhere = Số điện thoại nghe lại loa phát thanh của thành phố (tiếng Nhật): { $phone }. Nếu thấy nguy hiểm, đừng chờ thông báo: hãy đến chỗ an toàn ngay.
emergency-unclear-title = Bạn đang gặp nguy hiểm? Hãy gọi ngay
emergency-unclear-body = Cháy, bệnh, bị thương: 119. Tội phạm, bạo lực: 110. Nếu được, hãy đến chỗ an toàn trước rồi nói bạn đang ở đâu.
announcement-drill-title = [DIỄN TẬP] { $title }
