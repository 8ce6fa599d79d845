## How facts read
form-name = { $romaji } ({ $ja })
form-separator = { ", " }
form-date-separator = { "; " }
form-yen = { $amount } yen
form-clock = { $hour }:{ $minute }
form-hours = { $days }, { $open }–{ $close }
form-hours-overnight = { $days }, { $open } hanggang { $close } kinabukasan ng umaga
form-day-range = { $first } hanggang { $last }
form-every-day = araw-araw
form-date = EEEE, MMMM d
weekday-mon = Lunes
weekday-tue = Martes
weekday-wed = Miyerkules
weekday-thu = Huwebes
weekday-fri = Biyernes
weekday-sat = Sabado
weekday-sun = Linggo

## Around every card
label-source = Pinagmulan: { $source }
label-checked-on = Na-check noong { $date }
label-sample = Halimbawa lang ang siyudad na ito at hindi ito totoo. Hindi rin totoo ang mga impormasyon dito.
label-not-reviewed = Hindi pa ito na-check ng staff ng siyudad.
label-other-language = Wala pa nito sa inyong wika. Narito ito sa { $language }.

## What the bot says before, or instead of, an answer
lead-answer = Ito po ang nakita ko:
lead-ask-back = Alin po rito ang gusto ninyong malaman?
lead-hand-over = Wala po akong nakitang siguradong sagot, at ayaw kong manghula. Ikonekta ko po ba kayo sa staff?
lead-person = Sige po. Puwede kong ipasa sa staff ang tanong ninyo.
lead-other = Pasensya na po, hindi ko iyan masasagot. Ang kaya kong sagutin ay tungkol sa buhay sa siyudad na ito: basura, samahan ng magkakapitbahay (jichikai), sakuna, emergency. Para sa iba, puwede kayong magtanong sa staff.
lead-greet = Hello po! Magtanong lang kayo ng kahit ano: basura, samahan ng magkakapitbahay (jichikai), sakuna, emergency.
lead-thank = Walang anuman po. Magtanong lang ulit kahit kailan.
lead-goodbye = Salamat po. Ingat kayo!
lead-identity = Program po ako ng siyudad, hindi tao. Ipinapakita ko ang mga sagot na inihanda ng siyudad. Kapag hindi ko alam, ikokonekta ko kayo sa staff.
lead-fact-missing = Hindi pa po naibibigay sa akin ng siyudad ang detalye nito. Magtanong po sa { $office } ({ $phone }).

## Emergencies
emergency-fire-title = Sunog: tumawag agad sa 119
emergency-fire-body = Lumabas muna, saka tumawag sa 119. Sabihin: "Kaji desu" (may sunog), at kung nasaan kayo. Huwag nang bumalik sa loob.
emergency-medical-title = Biglang nagkasakit o nasaktan: tumawag agad sa 119
emergency-medical-body = Sabihin: "Kyukyu desu" (kailangan ng ambulansya), at kung nasaan kayo. Kung hindi humihinga ang tao, sabihin din iyon. Huwag ibaba ang telepono: sasabihin nila ang dapat gawin. Libre ang ambulansya.
emergency-crime-title = Panganib o krimen: tumawag agad sa 110
emergency-crime-body = Pumunta muna sa ligtas na lugar, saka tumawag sa 110. Sabihin kung nasaan kayo at kung ano ang nangyayari. Kung hindi kayo makapagsalita, huwag ibaba ang telepono. Maghintay lang.
emergency-violence-title = May nananakit sa inyo: tumawag agad sa 110
emergency-violence-body = Kung makakatakas kayo, tumakbo sa kapitbahay, tindahan o koban (maliit na istasyon ng pulis), at tumawag sa 110. Hindi ninyo kasalanan ito. Matutulungan kayo, anuman ang visa status ninyo.
emergency-suicide-title = Salamat at sinabi ninyo ito
emergency-suicide-body = Hindi ninyo kailangang pasanin ito nang mag-isa. Kung masasaktan na ninyo ang sarili ninyo ngayon, o kung nasaktan na ninyo, tumawag agad sa 119. Pumunta sa lugar na may ibang tao, at sabihin kahit sa isang taong malapit sa inyo kung gaano ito kabigat. Puwede rin kayong magpatuloy sa pagsusulat dito. Puwede ko kayong ikonekta sa taong makikinig sa inyo.
emergency-tsunami-title = Tsunami: pumunta agad sa mataas na lugar
emergency-tsunami-body = Lumayo agad sa dagat at ilog. Maglakad o tumakbo papunta sa pinakamataas na lugar na kaya ninyo, o umakyat sa itaas na palapag ng matibay na gusali. Huwag maghintay. Huwag bumalik hangga't hindi inaalis ang babala.
emergency-trapped-title = Naipit o hindi makalabas: tumawag agad sa 119
emergency-trapped-body = Magtipid ng lakas. Kumatok nang paulit-ulit sa matigas na bagay para marinig kayo. Tumawag sa 119 at sabihin kung nasaan kayo. Huwag magsindi ng apoy.
emergency-sea-title = Aksidente sa dagat: tumawag agad sa 118
emergency-sea-body = Ang 118 ay Coast Guard. Sabihin kung saan at ilang tao ang nasa panganib. Huwag tumalon sa tubig para sumagip. Maghagis ng bagay na lumulutang.
call-119 = 119 Sunog, ambulansya
call-110 = 110 Pulis
call-118 = 118 Coast Guard
call-desk = { $name }
call-dv = { $name }

## An item to throw away
item-title = Paano itapon: { $item }
item-category = Klase ng basura: **{ $category }**.
item-category-japanese = Klase ayon sa siyudad (sa Japanese): **{ $label }**
item-note-japanese = Paalala ng siyudad (sa Japanese): { $note }
item-unknown = Hindi ko po makita ang "{ $text }" sa listahan ng siyudad. Isa ba ito sa mga nasa ibaba?
item-unknown-none = Hindi ko po makita ang "{ $text }" sa listahan ng siyudad. Magtanong po sa { $office } ({ $phone }).
item-ask = Hindi sigurado? Magtanong sa { $office } ({ $phone }).

## Kinds of garbage
form-category = { $name } ({ $label })
category-burnable = nasusunog na basura
category-nonburnable = hindi nasusunog na basura
category-plastic = plastik
category-bottles-cans-pet = bote, lata at PET bottle
category-paper-cardboard = papel at karton
category-hazard = delikadong basura
category-oversized = malaking basura
category-appliance = recycling ng appliances
category-small-electronics = kolektahan ng maliit na electronics
category-clothes-box = kolektahan ng lumang damit
category-maker = kinokolekta ng gumawa (maker)
category-not-collected = hindi kinokolekta ng siyudad
explain-bag = Ilagay sa { $bag } at dalhin sa tapunan (shusekijo) sa umaga ng araw ng koleksyon, hanggang { $by }.
explain-plain = Dalhin sa tapunan (shusekijo) sa umaga ng araw ng koleksyon, hanggang { $by }.
explain-hazard = Huwag na huwag ihalo sa ibang basura. Ilabas nang hiwalay sa umaga ng araw ng koleksyon ng delikadong basura, hanggang { $by }.
explain-hazard-transparent = Huwag na huwag ihalo sa ibang basura. Ilagay sa malinaw (transparent) na supot, hiwalay ang bawat klase. Ilabas sa umaga ng araw ng koleksyon ng delikadong basura, hanggang { $by }.
explain-oversized = Mag-apply muna: { $center }, { $phone } ({ $hours }). Bayad sa 1 piraso: { $min } hanggang { $max }.
explain-appliance = Hindi ito kinokolekta ng siyudad. Ayon sa batas, kailangan itong i-recycle, at may bayad. Kung walang tindahan na puwedeng kumuha: { $place } ({ $phone }). Tumawag muna bago pumunta.
explain-small-electronics = Kung kasya sa butas na { $long } cm × { $short } cm, ihulog sa kolektahan. Nasaan: { $boxes }
explain-clothes-box = Ilagay sa kolektahan. Nasaan: { $boxes }
explain-maker = Itanong sa gumawa (maker) kung paano at magkano.
explain-not-collected = Huwag ilagay sa tapunan (shusekijo).

## Notes on items
note-oversized-if-large = Kapag lampas sa { $side_cm } cm ang kahit 1 gilid, malaking basura na ito.
note-oversized-if-not-in-bag = Kapag hindi kasya sa itinakdang supot, malaking basura na ito.
note-wrap-sharp = Balutin sa dyaryo o makapal na papel at sulatan ng "キケン" (kiken, delikado).
note-wrap-sharp-if-broken = Kung basag, balutin sa makapal na papel at sulatan ng "キケン" (kiken, delikado).
note-double-bag = Ilagay sa maliit na supot at itali ang bibig.
note-rinse = Banlawan ang loob.
note-if-dirty-burnable = Kung hindi matanggal ang dumi, nasusunog na basura ito.
note-drain = Patuluing mabuti ang tubig.
note-soak-oil = Patigasin, o ipasipsip sa papel o tela.
note-soak-liquid = Huwag ihalo sa ibang panlinis. Ipasipsip sa papel o tela.
note-remove-cap-label = Tanggalin ang takip at label. Sa plastik ang mga ito.
note-remove-lid = Tanggalin ang takip.
note-open-dry = Gupitin, ibuka at patuyuin.
note-tie = Talian nang pakrus.
note-remove-tape = Tanggalin ang tape at shipping label.
note-flatten = Tupiin para maging patag.
note-empty = Alisin ang lahat ng laman.
note-remove-waste = I-flush muna sa toilet ang dumi.
note-take-out-battery = Tanggalin ang baterya at ilabas ito bilang delikadong basura.
note-built-in-battery = Kung hindi matanggal ang baterya, magtanong muna sa { $office } bago ilabas.
note-fire-risk = Puwede itong magdulot ng sunog. Huwag na huwag ihalo sa ibang basura.
note-swollen-call = Kung lumobo, mainit o sira, huwag dalhin sa tapunan. Tumawag muna sa { $office }.
note-tape-terminals = Lagyan ng tape ang + at - na dulo.
note-use-up-spray = Ubusin ang laman sa labas, sa lugar na walang apoy. Huwag butasan.
note-use-up-spray-hole = Ubusin ang laman sa labas, sa lugar na walang apoy. Pagkatapos, butasan.
note-use-up-gas = Ubusin ang gas.
note-wet-first = Basain ng tubig para siguradong patay na ang apoy.
note-keep-whole = Huwag basagin. Balutin sa pinagbilhang kahon o sa papel.
note-mark-mercury = Huwag basagin. Ilagay sa supot at sulatan ng "水銀" (suigin, mercury).
note-take-out-cylinder = Tanggalin ang gas canister at ilabas ito bilang delikadong basura.
note-remove-bulb = Tanggalin ang bumbilya o fluorescent at ilabas nang hiwalay.
note-empty-fuel = Ubusin ang gaas o gasolina sa loob.
note-separate-parts = Kung matatanggal ang mga bahaging metal, tanggalin at isama sa hindi nasusunog na basura.
note-wash-dry = Labhan, patuyuin, at ilagay sa supot para hindi mabasa.
note-booking = Kailangang mag-apply muna.
note-appliance-law = Ipakuha sa tindahang pagbibilhan ng bago, o sa tindahang pinagbilhan nito.
note-pc-maker = Mag-apply sa gumawa (maker) para kunin ito.
note-erase-data = Burahin muna ang data, tulad ng litrato at contacts.
note-shop-box = Puwede ring ihulog sa kolektahan ng tindahan.
note-ask-office = Itanong sa { $office } kung paano itapon.
note-ask-shop = Magtanong sa tindahang pinagbilhan o sa kumpanyang humahawak ng ganito.
note-ask-petrol = Magtanong sa gasolinahan o sa tindahang pinagbilhan.
note-return-hospital = Ibalik sa ospital o botika na nagbigay nito.
note-cut-branches = Putulin hanggang { $branch_length_cm } cm ang haba at { $branch_diameter_cm } cm ang kapal, at talian.
note-shake-soil = Alising mabuti ang lupa.

## Collection days
collection-title = Araw ng koleksyon: { $area }
collection-line = **{ $category }**: { $dates }
collection-today = { $date } (ngayong araw)
collection-tomorrow = { $date } (bukas)
collection-by = Ilabas sa umaga, hanggang { $by }.
collection-none = **{ $category }**: Wala akong makitang petsa sa kalendaryo. Magtanong sa { $office } ({ $phone }).
collection-year-end = Sa Bagong Taon: huling koleksyon sa { $last }, unang koleksyon sa { $first }.
collection-remark = Paalala ng siyudad (sa Japanese): { $remark }
collection-booking = Walang takdang araw ang malaking basura. Tumawag para mag-apply: { $phone }
collection-calendar = Ang buong kalendaryo, puwede ring ilagay sa cellphone: { $address }
area-question = Saang lugar po kayo nakatira? Pumili, o isulat ang pangalan ng cho (町) sa address ninyo.
area-unknown = Hindi ko po makita ang lugar na "{ $text }". Isa ba ito sa mga nasa ibaba?

## Shelters
shelters-title = Mga evacuation center
shelters-title-area = Mga evacuation center: { $area }
shelters-here = Sa lugar ninyo
shelters-elsewhere = Sa ibang lugar
shelter-place = **{ $name }**: { $address }
shelter-hazards = para sa: { $hazards }
shelter-capacity = mga { $people } tao
shelters-warning = Magagamit lang ang evacuation center kapag binuksan na ito ng siyudad. Tingnan muna kung alin ang binuksan bago pumunta. Kung wala nang oras, pumunta sa malapit na ligtas at mataas na lugar.
shelters-everyone = Puwede ang lahat, anuman ang nasyonalidad o visa status. Libre ito.
shelters-ask = Mga tanong: { $office } ({ $phone })
hazard-flood = baha mula sa ilog
hazard-landslide = pagguho ng lupa (landslide)
hazard-storm-surge = storm surge (daluyong)
hazard-earthquake = lindol
hazard-tsunami = tsunami
hazard-fire = malaking sunog
hazard-inland-flood = pagbaha ng mga kalsada at bahay
hazard-volcano = bulkan

## Opening hours of the desk
opening-now = Open ngayon, hanggang { $close }
opening-later = Sarado ngayon. Magbubukas ulit: { $date }, { $open }

## Announcements
areas-all = buong { $city }
alerts-title = Mga abiso ngayon
alerts-none = Walang abiso ang siyudad sa ngayon.
alerts-danger = Kung sa tingin ninyo ay delikado na, huwag nang hintayin ang abiso. Pumunta sa ligtas na lugar.
alerts-elsewhere = Para marinig ulit ang anunsyo sa speaker sa labas (bosai musen, sa Japanese): { $phone }. Kung sa tingin ninyo ay delikado na, huwag nang hintayin ang abiso. Pumunta sa ligtas na lugar.
emergency-unclear-title = Kung nasa panganib kayo, tumawag agad
emergency-unclear-body = Sunog, sakit o sugat: 119. Krimen o karahasan: 110. Pumunta muna sa ligtas na lugar, at sabihin kung nasaan kayo.
announcement-drill-title = [DRILL] { $title }
