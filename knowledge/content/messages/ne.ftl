## How facts read
form-name = { $romaji } ({ $ja })
form-separator = { ", " }
form-date-separator = { "; " }
form-yen = { $amount } येन
form-clock = { $hour }:{ $minute }
form-hours = { $days }, { $open }–{ $close }
form-hours-overnight = { $days }, { $open } देखि भोलिपल्ट बिहान { $close } सम्म
form-day-range = { $first }देखि { $last }सम्म
form-every-day = हरेक दिन
form-date = MMMM d, EEEE
weekday-mon = सोमबार
weekday-tue = मङ्गलबार
weekday-wed = बुधबार
weekday-thu = बिहीबार
weekday-fri = शुक्रबार
weekday-sat = शनिबार
weekday-sun = आइतबार

## Around every card
label-source = स्रोत: { $source }
label-checked-on = जाँच गरेको मिति: { $date }
label-sample = यो नमुनाका लागि बनाइएको काल्पनिक सहर हो। यहाँको जानकारी साँचो होइन।
label-not-reviewed = यो अनुवाद सहरका कर्मचारीले अझै जाँचेका छैनन्।
label-other-language = यो जानकारी तपाईंको भाषामा अझै छैन। यहाँ { $language }मा देखाइएको छ।

## What the bot says before, or instead of, an answer
lead-answer = मैले यो जानकारी भेटेँ:
lead-ask-back = तपाईं यीमध्ये कुन कुरा जान्न चाहनुहुन्छ?
lead-hand-over = मैले पक्का उत्तर भेटिनँ, र अन्दाजमा भन्न चाहन्नँ। तपाईंलाई सहयोग गर्न कुनै मान्छे बोलाइदिऊँ?
lead-person = हुन्छ। म तपाईंको प्रश्न सम्बन्धित मान्छेलाई पठाइदिन सक्छु।
lead-other = यो कुरामा म सहयोग गर्न सक्दिनँ। म यस सहरमा बस्ने कुराको उत्तर दिन्छु: फोहोर, टोल समिति, विपद् र आपत्काल। अरू कुरा मान्छेसँग सोध्न सकिन्छ।
lead-greet = नमस्ते! फोहोर, टोल समिति, विपद् र आपत्कालका बारेमा मलाई नेपालीमा सोध्नुहोस्।
lead-thank = केही छैन। फेरि जतिबेला पनि सोध्नुहोस्।
lead-goodbye = नमस्ते, फेरि भेटौँला। आफ्नो ख्याल राख्नुहोस्!
lead-identity = म मान्छे होइन, सहरको कार्यक्रम हुँ। सहरले तयार पारेको जानकारी देखाउँछु। मलाई थाहा नभएको कुरामा मान्छे बोलाइदिन सक्छु।
lead-fact-missing = यसको विस्तृत जानकारी सहरले अझै दिएको छैन। कृपया { $office } ({ $phone }) मा सोध्नुहोस्।

## Emergencies
emergency-fire-title = आगलागी: अहिले नै 119 मा फोन गर्नुहोस्
emergency-fire-body = पहिले बाहिर निस्कनुहोस्, अनि 119 मा फोन गर्नुहोस्। "काजि देस्" (आगो लाग्यो) भन्नुहोस् र आफू कहाँ छु भन्नुहोस्। फेरि भित्र नजानुहोस्।
emergency-medical-title = कोही बिरामी वा घाइते छ: अहिले नै 119 मा फोन गर्नुहोस्
emergency-medical-body = "क्युक्यु देस्" (एम्बुलेन्स चाहियो) भन्नुहोस् र आफू कहाँ छु भन्नुहोस्। सास फेरेको छैन भने त्यो पनि भन्नुहोस्। फोन नकाट्नुहोस्: के गर्ने उनीहरूले सिकाउँछन्। एम्बुलेन्सको पैसा लाग्दैन।
emergency-crime-title = खतरा वा अपराध: अहिले नै 110 मा फोन गर्नुहोस्
emergency-crime-body = पहिले सुरक्षित ठाउँमा जानुहोस्, अनि 110 मा फोन गर्नुहोस्। कहाँ हुनुहुन्छ र के भइरहेको छ भन्नुहोस्। बोल्न मिल्दैन भने पनि फोन नकाट्नुहोस्।
emergency-violence-title = तपाईंमाथि हिंसा भइरहेको छ: अहिले नै 110 मा फोन गर्नुहोस्
emergency-violence-body = सक्नुहुन्छ भने छिमेकीको घर, पसल वा प्रहरी चौकी (कोबान) मा जानुहोस् र 110 मा फोन गर्नुहोस्। यो तपाईंको गल्ती होइन। जुनसुकै भिसा भए पनि तपाईंले सहयोग पाउनुहुन्छ।
emergency-suicide-title = मलाई भन्नुभयो, धन्यवाद
emergency-suicide-body = यो पीडा तपाईंले एक्लै बोक्नु पर्दैन। आफूलाई चोट पुर्‍याउन लाग्नुभएको छ वा पुर्‍याइसक्नुभयो भने अहिले नै 119 मा फोन गर्नुहोस्। अरू मान्छे भएको ठाउँमा जानुहोस्, र नजिकको एक जनालाई कति गाह्रो भएको छ भन्नुहोस्। यहीँ बसेर लेखिरहे पनि हुन्छ: कुरा गर्न मान्छे बोलाइदिन सक्छु।
emergency-tsunami-title = सुनामी: अहिले नै अग्लो ठाउँमा जानुहोस्
emergency-tsunami-body = समुद्र र खोलाबाट तुरुन्तै टाढा जानुहोस्। सकेसम्म अग्लो ठाउँमा, वा बलियो भवनको माथिल्लो तलामा हिँडेर जानुहोस्। नपर्खनुहोस्, र चेतावनी नहटेसम्म नफर्कनुहोस्।
emergency-trapped-title = थुनिनुभयो वा अड्किनुभयो: अहिले नै 119 मा फोन गर्नुहोस्
emergency-trapped-body = बल जोगाउनुहोस्। अरूले सुन्ने गरी कडा चीज बारम्बार ठोक्नुहोस्। 119 मा फोन गरेर कहाँ हुनुहुन्छ भन्नुहोस्। आगो नबाल्नुहोस्।
emergency-sea-title = समुद्रमा खतरा: अहिले नै 118 मा फोन गर्नुहोस्
emergency-sea-body = 118 भनेको समुद्री सुरक्षा (Coast Guard) हो। कहाँ हुनुहुन्छ र कति जना खतरामा छन् भन्नुहोस्। बचाउन पानीमा नहाम फाल्नुहोस्: पानीमा तैरिने चीज फालिदिनुहोस्।
call-119 = 119 दमकल र एम्बुलेन्स
call-110 = 110 प्रहरी
call-118 = 118 समुद्री सुरक्षा
call-desk = { $name }
call-dv = { $name }

## An item to throw away
item-title = फाल्ने तरिका: { $item }
item-category = यो **{ $category }** हो।
item-category-japanese = सहरको वर्गीकरण (जापानी भाषामा): **{ $label }**
item-note-japanese = सहरको सूचना (जापानी भाषामा): { $note }
item-unknown = सहरको तालिकामा "{ $text }" भेटिएन। यीमध्ये कुनै हो?
item-unknown-none = सहरको तालिकामा "{ $text }" भेटिएन। कृपया { $office } ({ $phone }) मा सोध्नुहोस्।
item-ask = पक्का थाहा छैन भने { $office } ({ $phone }) मा सोध्नुहोस्।

## Kinds of garbage
form-category = { $name } ({ $label })
category-burnable = जल्ने फोहोर
category-nonburnable = नजल्ने फोहोर
category-plastic = प्लास्टिक
category-bottles-cans-pet = सिसाका बोतल, क्यान र PET बोतल
category-paper-cardboard = कागज र कार्टुन
category-hazard = खतरनाक फोहोर
category-oversized = ठूलो फोहोर
category-appliance = घरायसी बिजुलीका सामानको रिसाइकल
category-small-electronics = साना बिजुलीका सामान राख्ने बाकस
category-clothes-box = पुराना लुगा राख्ने बाकस
category-maker = बनाउने कम्पनीले लैजाने सामान
category-not-collected = सहरले नउठाउने सामान
explain-bag = { $bag } मा राखेर सङ्कलनको दिन बिहान { $by } सम्ममा फोहोर राख्ने ठाउँमा राख्नुहोस्।
explain-plain = सङ्कलनको दिन बिहान { $by } सम्ममा फोहोर राख्ने ठाउँमा राख्नुहोस्।
explain-hazard = अरू फोहोरसँग कहिल्यै नमिसाउनुहोस्। खतरनाक फोहोरको दिन बिहान { $by } सम्ममा छुट्टै राख्नुहोस्।
explain-hazard-transparent = अरू फोहोरसँग कहिल्यै नमिसाउनुहोस्। भित्र देखिने झोलामा किसिमअनुसार छुट्टाछुट्टै राखेर खतरनाक फोहोरको दिन बिहान { $by } सम्ममा निकाल्नुहोस्।
explain-oversized = पहिले बुक गर्नुहोस्: { $center }, { $phone } ({ $hours })। एउटाको { $min } देखि { $max } सम्म लाग्छ।
explain-appliance = सहरले उठाउँदैन। कानुनअनुसार रिसाइकल गर्नुपर्छ, र पैसा लाग्छ। लगिदिने पसल छैन भने: { $place } ({ $phone }); जानुअघि फोन गर्नुहोस्।
explain-small-electronics = { $long } × { $short } से.मि.को प्वालबाट छिर्छ भने बाकसमा हाल्नुहोस्। बाकस भएको ठाउँ: { $boxes }
explain-clothes-box = बाकसमा हाल्नुहोस्। बाकस भएको ठाउँ: { $boxes }
explain-maker = तरिका र खर्च बनाउने कम्पनीलाई सोध्नुहोस्।
explain-not-collected = फोहोर राख्ने ठाउँमा नराख्नुहोस्।

## Notes on items
note-oversized-if-large = कुनै एक छेउ { $side_cm } से.मि.भन्दा लामो छ भने ठूलो फोहोर हो।
note-oversized-if-not-in-bag = सहरको झोलामा अटाएन भने ठूलो फोहोर हो।
note-wrap-sharp = पत्रिका वा बाक्लो कागजले बेरेर キケン (खतरा) लेख्नुहोस्।
note-wrap-sharp-if-broken = फुटेको छ भने बाक्लो कागजले बेरेर キケン (खतरा) लेख्नुहोस्।
note-double-bag = सानो झोलामा राखेर मुख बाँध्नुहोस्।
note-rinse = भित्र पानीले पखाल्नुहोस्।
note-if-dirty-burnable = फोहोर नगए जल्ने फोहोरमा फाल्नुहोस्।
note-drain = पानी राम्ररी तर्काउनुहोस्।
note-soak-oil = जमाउनुहोस्, वा कागज वा कपडालाई सोसाउनुहोस्।
note-soak-liquid = कागज वा कपडालाई सोसाउनुहोस्। अरू सफा गर्ने झोलसँग नमिसाउनुहोस्।
note-remove-cap-label = बिर्को र लेबल निकाल्नुहोस्: ती प्लास्टिकमा फालिन्छन्।
note-remove-lid = बिर्को निकाल्नुहोस्।
note-open-dry = काटेर खोल्नुहोस् र सुकाउनुहोस्।
note-tie = डोरीले क्रस पारेर बाँध्नुहोस्।
note-remove-tape = टेप र ठेगाना लेखेको कागज निकाल्नुहोस्।
note-flatten = पट्याएर थेप्चो पार्नुहोस्।
note-empty = भित्रको सबै खाली गर्नुहोस्।
note-remove-waste = दिसा पहिले ट्वाइलेटमा बगाउनुहोस्।
note-take-out-battery = ब्याट्री निकाल्नुहोस्: त्यो खतरनाक फोहोरमा फालिन्छ।
note-built-in-battery = ब्याट्री निकाल्न मिल्दैन भने फाल्नुअघि { $office } मा सोध्नुहोस्।
note-fire-risk = आगो लाग्न सक्छ। अरू फोहोरसँग कहिल्यै नमिसाउनुहोस्।
note-swollen-call = फुलेको, तातो वा बिग्रेको छ भने बाहिर नराख्नुहोस्: पहिले { $office } मा फोन गर्नुहोस्।
note-tape-terminals = प्लस र माइनस दुवैतिर टेप टाँस्नुहोस्।
note-use-up-spray = आगो नभएको ठाउँमा, घरबाहिर सबै सिध्याउनुहोस्। प्वाल नपार्नुहोस्।
note-use-up-spray-hole = आगो नभएको ठाउँमा, घरबाहिर सबै सिध्याउनुहोस्। अनि प्वाल पार्नुहोस्।
note-use-up-gas = ग्यास सबै सिध्याउनुहोस्।
note-wet-first = पानीले भिजाएर आगो पूरै निभाउनुहोस्।
note-keep-whole = नफुटाउनुहोस्। किन्दाको बाकसमा वा कागजमा बेर्नुहोस्।
note-mark-mercury = नफुटाउनुहोस्। झोलामा राखेर 水銀 (पारो) लेख्नुहोस्।
note-take-out-cylinder = ग्यासको बोतल निकाल्नुहोस्: त्यो खतरनाक फोहोरमा फालिन्छ।
note-remove-bulb = चिम निकालेर छुट्टै फाल्नुहोस्।
note-empty-fuel = भित्रको तेल खाली गर्नुहोस्।
note-separate-parts = धातुको भाग निकाल्न मिल्छ भने निकालेर नजल्ने फोहोरमा फाल्नुहोस्।
note-wash-dry = धोएर, सुकाएर, नभिज्ने गरी झोलामा राख्नुहोस्।
note-booking = पहिले बुक गर्नुपर्छ।
note-appliance-law = नयाँ किन्ने पसल वा यो किनेको पसललाई लगिदिन भन्नुहोस्।
note-pc-maker = बनाउने कम्पनीलाई लैजान अनुरोध गर्नुहोस्।
note-erase-data = पहिले फोटो, सम्पर्क नम्बर र अरू डाटा मेटाउनुहोस्।
note-shop-box = पसलमा राखिएको बाकसमा पनि हाल्न मिल्छ।
note-ask-office = फाल्ने तरिका { $office } मा सोध्नुहोस्।
note-ask-shop = किनेको पसल वा त्यस्तै काम गर्ने कम्पनीमा सोध्नुहोस्।
note-ask-petrol = पेट्रोल पम्प वा किनेको पसलमा सोध्नुहोस्।
note-return-hospital = पाएको अस्पताल वा औषधि पसलमा फिर्ता गर्नुहोस्।
note-cut-branches = बढीमा { $branch_length_cm } से.मि. लामो र { $branch_diameter_cm } से.मि. मोटो हुने गरी काटेर डोरीले बाँध्नुहोस्।
note-shake-soil = माटो राम्ररी झार्नुहोस्।

## Collection days
collection-title = फोहोर उठाउने दिन: { $area }
collection-line = **{ $category }**: { $dates }
collection-today = { $date } (आज)
collection-tomorrow = { $date } (भोलि)
collection-by = बिहान { $by } सम्ममा बाहिर राख्नुहोस्।
collection-none = **{ $category }**: पात्रोमा मिति भेटिएन। कृपया { $office } ({ $phone }) मा सोध्नुहोस्।
collection-year-end = अङ्ग्रेजी नयाँ वर्षमा: अन्तिम सङ्कलन { $last }, पहिलो सङ्कलन { $first }।
collection-remark = सहरको सूचना (जापानी भाषामा): { $remark }
collection-booking = ठूलो फोहोरको निश्चित दिन हुँदैन: { $phone } मा फोन गरेर बुक गर्नुहोस्।
collection-calendar = पूरा पात्रो, मोबाइलमा पनि थप्न मिल्छ: { $address }
area-question = तपाईं कुन ठाउँमा बस्नुहुन्छ? छान्नुहोस्, वा ठेगानामा भएको टोलको नाम लेख्नुहोस्।
area-unknown = "{ $text }" भन्ने ठाउँ भेटिएन। यीमध्ये कुनै हो?

## Shelters
shelters-title = आश्रयस्थल
shelters-title-area = आश्रयस्थल: { $area }
shelters-here = तपाईंको ठाउँमा
shelters-elsewhere = अरू ठाउँमा
shelter-place = **{ $name }**: { $address }
shelter-hazards = कुन विपद्का लागि: { $hazards }
shelter-capacity = करिब { $people } जना
shelters-warning = आश्रयस्थल सहरले खोलेको बेला मात्र खुल्छ। जानुअघि कुन खुला छ हेर्नुहोस्। समय छैन भने नजिकको सुरक्षित अग्लो ठाउँमा जानुहोस्।
shelters-everyone = जुनसुकै देश वा भिसाको मान्छे पनि जान पाउँछ। पैसा लाग्दैन।
shelters-ask = सोध्ने ठाउँ: { $office } ({ $phone })
hazard-flood = खोलाको बाढी
hazard-landslide = पहिरो
hazard-storm-surge = आँधीले समुद्रको पानी बढ्नु
hazard-earthquake = भूकम्प
hazard-tsunami = सुनामी
hazard-fire = ठूलो आगलागी
hazard-inland-flood = बाटो र घर डुबान
hazard-volcano = ज्वालामुखी

## Opening hours of the desk
opening-now = अहिले खुला छ, { $close } सम्म
opening-later = अहिले बन्द छ। फेरि खुल्ने: { $date }, { $open }

## Announcements
areas-all = { $city } का सबै ठाउँ
alerts-title = अहिलेको सूचना
alerts-none = अहिले नगरपालिकाको कुनै सूचना छैन।
alerts-danger = खतरा देखियो वा लाग्यो भने सूचना नपर्खी तुरुन्तै सुरक्षित ठाउँमा जानुहोस्।
alerts-elsewhere = नगरको माइकबाट भनेको कुरा फेरि सुन्ने फोन (जापानी भाषामा): { $phone }। खतरा देखियो वा लाग्यो भने सूचना नपर्खी तुरुन्तै सुरक्षित ठाउँमा जानुहोस्।
emergency-unclear-title = खतरामा हुनुहुन्छ? अहिले नै फोन गर्नुहोस्
emergency-unclear-body = आगलागी, बिरामी वा चोटपटक: 119। अपराध वा हिंसा: 110। सके पहिला सुरक्षित ठाउँमा जानुहोस् र आफू भएको ठाउँ भन्नुहोस्।
announcement-drill-title = [अभ्यास] { $title }
