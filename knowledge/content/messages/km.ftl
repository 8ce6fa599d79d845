## How facts read. A message that begins with form- may leave variables out.
form-name = { $romaji } ({ $ja })
form-separator = { ", " }
form-date-separator = { "; " }
form-yen = { $amount } យ៉េន
form-clock = { $hour }:{ $minute }
form-hours = { $days } ម៉ោង { $open } ដល់ { $close }
form-hours-overnight = { $days } ម៉ោង { $open } ដល់ម៉ោង { $close } ព្រឹកថ្ងៃបន្ទាប់
form-day-range = { $first } ដល់ { $last }
form-every-day = រាល់ថ្ងៃ
form-date = 'ថ្ងៃ'EEEE 'ទី'd 'ខែ'MMMM
weekday-mon = ថ្ងៃចន្ទ
weekday-tue = ថ្ងៃអង្គារ
weekday-wed = ថ្ងៃពុធ
weekday-thu = ថ្ងៃព្រហស្បតិ៍
weekday-fri = ថ្ងៃសុក្រ
weekday-sat = ថ្ងៃសៅរ៍
weekday-sun = ថ្ងៃអាទិត្យ

## Around every card
label-source = ប្រភព៖ { $source }
label-checked-on = ពិនិត្យនៅ { $date }
label-sample = នេះជាក្រុងសាកល្បង មិនមែនក្រុងពិតទេ។ ព័ត៌មាននៅទីនេះមិនមែនជាការពិតទេ។
label-not-reviewed = បុគ្គលិកសាលាក្រុងមិនទាន់បានពិនិត្យអត្ថបទនេះទេ។
label-other-language = អត្ថបទនេះមិនទាន់មានជាភាសារបស់អ្នកទេ។ ខាងក្រោមនេះជាភាសា៖ { $language }។

## What the bot says before, or instead of, an answer
lead-answer = ខ្ញុំរកឃើញព័ត៌មាននេះ៖
lead-ask-back = តើអ្នកចង់សួរអំពីមួយណា?
lead-hand-over = ខ្ញុំរកមិនឃើញចម្លើយច្បាស់លាស់ទេ ហើយខ្ញុំមិនចង់ឆ្លើយដោយស្មានទេ។ តើចង់ឲ្យខ្ញុំភ្ជាប់អ្នកទៅបុគ្គលិកទេ?
lead-person = បាន។ ខ្ញុំអាចបញ្ជូនសំណួររបស់អ្នកទៅបុគ្គលិកបាន។
lead-other = សំណួរនេះ ខ្ញុំឆ្លើយមិនបានទេ។ ខ្ញុំឆ្លើយអំពីការរស់នៅក្នុងក្រុងនេះ៖ សំរាម សមាគមអ្នកជិតខាង គ្រោះមហន្តរាយ និងពេលមានអាសន្ន។ រឿងផ្សេងទៀត អ្នកអាចសួរបុគ្គលិកបាន។
lead-greet = សួស្តី! អ្នកអាចសួរខ្ញុំអំពីសំរាម សមាគមអ្នកជិតខាង គ្រោះមហន្តរាយ និងពេលមានអាសន្ន ជាភាសារបស់អ្នក។
lead-thank = មិនអីទេ។ សួរខ្ញុំទៀតបានគ្រប់ពេល។
lead-goodbye = អរគុណ។ សូមថែរក្សាខ្លួន!
lead-identity = ខ្ញុំជាកម្មវិធីកុំព្យូទ័ររបស់សាលាក្រុង មិនមែនមនុស្សទេ។ ខ្ញុំបង្ហាញអត្ថបទដែលសាលាក្រុងបានរៀបចំ។ បើខ្ញុំមិនដឹង ខ្ញុំអាចភ្ជាប់អ្នកទៅបុគ្គលិក។
lead-fact-missing = សាលាក្រុងមិនទាន់បានផ្ដល់ព័ត៌មានលម្អិតអំពីរឿងនេះទេ។ សូមសួរ { $office } ({ $phone })។

## Emergencies: the first move in the first words
emergency-fire-title = ភ្លើងឆេះ៖ ទូរស័ព្ទទៅ 119 ភ្លាម
emergency-fire-body = រត់ចេញក្រៅសិន រួចទូរស័ព្ទទៅ 119។ និយាយថា «Kaji desu» (កាជិ ដេស៊ុ = ភ្លើងឆេះ) ហើយប្រាប់ថាអ្នកនៅកន្លែងណា។ កុំចូលទៅខាងក្នុងវិញ។
emergency-medical-title = ឈឺធ្ងន់ ឬរបួស៖ ទូរស័ព្ទទៅ 119 ភ្លាម
emergency-medical-body = និយាយថា «Kyukyu desu» (គ្យូគ្យូ ដេស៊ុ = ត្រូវការឡានពេទ្យ) ហើយប្រាប់ថាអ្នកនៅកន្លែងណា។ បើអ្នកជំងឺមិនដកដង្ហើម សូមប្រាប់ផង។ កុំបិទទូរស័ព្ទ គេនឹងប្រាប់អ្នកពីអ្វីដែលត្រូវធ្វើ។ ឡានពេទ្យមិនគិតលុយទេ។
emergency-crime-title = គ្រោះថ្នាក់ ឬបទល្មើស៖ ទូរស័ព្ទទៅ 110 ភ្លាម
emergency-crime-body = ទៅកន្លែងមានសុវត្ថិភាពសិន រួចទូរស័ព្ទទៅ 110។ ប្រាប់ថាអ្នកនៅកន្លែងណា ហើយកំពុងមានរឿងអ្វី។ បើនិយាយមិនបាន កុំបិទទូរស័ព្ទ សូមរង់ចាំ។
emergency-violence-title = មានគេធ្វើបាបអ្នក៖ ទូរស័ព្ទទៅ 110 ភ្លាម
emergency-violence-body = បើអាចរត់បាន សូមរត់ទៅផ្ទះអ្នកជិតខាង ហាង ឬប៉ុស្តិ៍ប៉ូលិស (koban) ហើយទូរស័ព្ទទៅ 110។ នេះមិនមែនជាកំហុសរបស់អ្នកទេ។ មិនថាវីសារបស់អ្នកយ៉ាងណា អ្នកក៏អាចទទួលជំនួយបាន។
emergency-suicide-title = អរគុណដែលបានប្រាប់ខ្ញុំ
emergency-suicide-body = អ្នកមិនចាំបាច់ទ្រាំរឿងនេះម្នាក់ឯងទេ។ បើអ្នកហៀបនឹងធ្វើបាបរាងកាយខ្លួនឯង ឬបានធ្វើរួចហើយ សូមទូរស័ព្ទទៅ 119 ឥឡូវនេះ។ សូមទៅកន្លែងដែលមានមនុស្ស ហើយប្រាប់មនុស្សម្នាក់ដែលនៅជិតអ្នក ថាអ្នកកំពុងពិបាកចិត្តខ្លាំង។ អ្នកសរសេរបន្តនៅទីនេះក៏បាន។ ខ្ញុំអាចហៅមនុស្សម្នាក់មកស្ដាប់អ្នក។
emergency-tsunami-title = រលកយក្សស៊ូណាមិ៖ ឡើងទៅទីខ្ពស់ភ្លាម
emergency-tsunami-body = ចេញឲ្យឆ្ងាយពីសមុទ្រ និងទន្លេភ្លាម។ រត់ ឬដើរទៅកន្លែងខ្ពស់បំផុតដែលអ្នកអាចទៅដល់ ឬឡើងទៅជាន់លើនៃអគាររឹងមាំ។ កុំរង់ចាំ។ កុំត្រឡប់ទៅវិញ រហូតដល់គេប្រកាសថាអស់គ្រោះថ្នាក់។
emergency-trapped-title = ជាប់ចេញមិនរួច៖ ទូរស័ព្ទទៅ 119 ភ្លាម
emergency-trapped-body = សន្សំកម្លាំងទុក។ គោះរបស់រឹងៗម្ដងហើយម្ដងទៀត ឲ្យគេឮ។ ទូរស័ព្ទទៅ 119 ហើយប្រាប់ថាអ្នកនៅកន្លែងណា។ កុំអុជភ្លើង។
emergency-sea-title = គ្រោះថ្នាក់នៅសមុទ្រ៖ ទូរស័ព្ទទៅ 118 ភ្លាម
emergency-sea-body = 118 គឺឆ្មាំឆ្នេរសមុទ្រ។ ប្រាប់ថានៅកន្លែងណា ហើយមានមនុស្សប៉ុន្មាននាក់កំពុងមានគ្រោះថ្នាក់។ កុំលោតចុះទៅជួយ។ សូមបោះរបស់ដែលអណ្ដែតទឹកទៅឲ្យគេ។
call-119 = 119 ភ្លើងឆេះ និងឡានពេទ្យ
call-110 = 110 ប៉ូលិស
call-118 = 118 ឆ្មាំឆ្នេរសមុទ្រ
call-desk = { $name }
call-dv = { $name }

## An item to throw away
item-title = របៀបបោះចោល៖ { $item }
item-category = ប្រភេទ៖ **{ $category }**។
item-category-japanese = ប្រភេទតាមសាលាក្រុង (ភាសាជប៉ុន)៖ **{ $label }**
item-note-japanese = កំណត់ចំណាំរបស់សាលាក្រុង (ភាសាជប៉ុន)៖ { $note }
item-unknown = ខ្ញុំរកមិនឃើញ «{ $text }» ក្នុងតារាងរបស់សាលាក្រុងទេ។ តើមានក្នុងបញ្ជីខាងក្រោមនេះទេ?
item-unknown-none = ខ្ញុំរកមិនឃើញ «{ $text }» ក្នុងតារាងរបស់សាលាក្រុងទេ។ សូមសួរ { $office } ({ $phone })។
item-ask = បើមិនច្បាស់ សូមសួរ { $office } ({ $phone })។

## Kinds of garbage
form-category = { $name } ({ $label })
category-burnable = សំរាមអាចដុតបាន
category-nonburnable = សំរាមមិនអាចដុតបាន
category-plastic = ប្លាស្ទិក
category-bottles-cans-pet = ដបកែវ កំប៉ុង និងដបប្លាស្ទិក PET
category-paper-cardboard = ក្រដាស និងកេសក្រដាស
category-hazard = សំរាមគ្រោះថ្នាក់
category-oversized = សំរាមធំៗ
category-appliance = គ្រឿងអគ្គិសនីត្រូវកែច្នៃ
category-small-electronics = ប្រអប់ប្រមូលគ្រឿងអេឡិចត្រូនិចតូចៗ
category-clothes-box = ប្រអប់ប្រមូលខោអាវចាស់
category-maker = ក្រុមហ៊ុនផលិតជាអ្នកប្រមូល
category-not-collected = សាលាក្រុងមិនប្រមូលទេ
explain-bag = ដាក់ក្នុង { $bag } ហើយយកទៅដាក់នៅកន្លែងប្រមូលសំរាម មុនម៉ោង { $by } ព្រឹក នៅថ្ងៃប្រមូល។
explain-plain = យកទៅដាក់នៅកន្លែងប្រមូលសំរាម មុនម៉ោង { $by } ព្រឹក នៅថ្ងៃប្រមូល។
explain-hazard = កុំលាយជាមួយសំរាមផ្សេងជាដាច់ខាត។ ដាក់ដោយឡែក មុនម៉ោង { $by } ព្រឹក នៅថ្ងៃប្រមូលសំរាមគ្រោះថ្នាក់។
explain-hazard-transparent = កុំលាយជាមួយសំរាមផ្សេងជាដាច់ខាត។ ដាក់ក្នុងថង់ថ្លា មួយប្រភេទមួយថង់ ហើយយកទៅដាក់មុនម៉ោង { $by } ព្រឹក នៅថ្ងៃប្រមូលសំរាមគ្រោះថ្នាក់។
explain-oversized = ត្រូវកក់ជាមុនសិន៖ { $center }, { $phone } ({ $hours })។ របស់មួយៗគិតថ្លៃពី { $min } ដល់ { $max }។
explain-appliance = សាលាក្រុងមិនប្រមូលទេ។ ច្បាប់តម្រូវឲ្យកែច្នៃ ហើយអ្នកត្រូវបង់ថ្លៃ។ បើគ្មានហាងណាទទួល៖ { $place } ({ $phone })។ សូមទូរស័ព្ទសិនមុនពេលទៅ។
explain-small-electronics = បើវាចូលតាមមាត់ប្រអប់ { $long } × { $short } សង់ទីម៉ែត្របាន សូមដាក់ក្នុងប្រអប់ប្រមូល។ ប្រអប់នៅ៖ { $boxes }។
explain-clothes-box = ដាក់ក្នុងប្រអប់ប្រមូល។ ប្រអប់នៅ៖ { $boxes }។
explain-maker = សូមសួរក្រុមហ៊ុនផលិត អំពីរបៀប និងតម្លៃ។
explain-not-collected = កុំយកទៅដាក់នៅកន្លែងប្រមូលសំរាម។

## Notes on items
note-oversized-if-large = បើជ្រុងណាមួយវែងជាង { $side_cm } សង់ទីម៉ែត្រ វាជាសំរាមធំៗ។
note-oversized-if-not-in-bag = បើដាក់មិនចូលក្នុងថង់ដែលសាលាក្រុងកំណត់ វាជាសំរាមធំៗ។
note-wrap-sharp = រុំដោយកាសែត ឬក្រដាសក្រាស់ ហើយសរសេរ «キケン» (គ្រោះថ្នាក់) ពីលើ។
note-wrap-sharp-if-broken = បើបែក សូមរុំដោយក្រដាសក្រាស់ ហើយសរសេរ «キケン» (គ្រោះថ្នាក់) ពីលើ។
note-double-bag = ដាក់ក្នុងថង់តូច ហើយចងមាត់ថង់។
note-rinse = លាងខាងក្នុងឲ្យស្អាត។
note-if-dirty-burnable = បើលាងមិនជ្រះ វាជាសំរាមអាចដុតបាន។
note-drain = សម្រក់ទឹកចេញឲ្យអស់។
note-soak-oil = ធ្វើឲ្យប្រេងកករឹង ឬឲ្យជ្រាបចូលក្រដាស ឬក្រណាត់។
note-soak-liquid = ឲ្យជ្រាបចូលក្រដាស ឬក្រណាត់។ កុំលាយជាមួយទឹកសម្អាតផ្សេង។
note-remove-cap-label = ដោះគម្រប និងបកស្លាកចេញ ហើយដាក់វាជាមួយប្លាស្ទិក។
note-remove-lid = ដោះគម្របចេញ។
note-open-dry = កាត់បើក ហើយទុកឲ្យស្ងួត។
note-tie = ចងដោយខ្សែឲ្យខ្វែងគ្នា ដូចសញ្ញា +។
note-remove-tape = បកស្កុត និងក្រដាសអាសយដ្ឋានចេញ។
note-flatten = បត់ឲ្យសំប៉ែត។
note-empty = យករបស់ខាងក្នុងចេញឲ្យអស់។
note-remove-waste = ចាក់លាមកចូលបង្គន់សិន។
note-take-out-battery = ដោះថ្មចេញ ហើយដាក់វាជាមួយសំរាមគ្រោះថ្នាក់។
note-built-in-battery = បើដោះថ្មមិនចេញ សូមសួរ { $office } មុនពេលយកទៅដាក់។
note-fire-risk = វាអាចបង្កឲ្យឆេះ។ កុំលាយជាមួយសំរាមផ្សេងជាដាច់ខាត។
note-swollen-call = បើវាប៉ោង ក្ដៅ ឬខូចខាត កុំយកទៅដាក់នៅកន្លែងប្រមូលសំរាម។ សូមទូរស័ព្ទទៅ { $office } សិន។
note-tape-terminals = បិទស្កុតលើចុងបូក (+) និងចុងដក (−)។
note-use-up-spray = បាញ់ឲ្យអស់នៅខាងក្រៅ ឆ្ងាយពីភ្លើង។ កុំចោះរន្ធ។
note-use-up-spray-hole = បាញ់ឲ្យអស់នៅខាងក្រៅ ឆ្ងាយពីភ្លើង រួចចោះរន្ធ។
note-use-up-gas = ប្រើហ្គាសឲ្យអស់។
note-wet-first = ចាក់ទឹកឲ្យសើម ដើម្បីឲ្យភ្លើងរលត់ទាំងស្រុង។
note-keep-whole = កុំបំបែក។ ដាក់ក្នុងប្រអប់ដើម ឬរុំដោយក្រដាស។
note-mark-mercury = កុំបំបែក។ ដាក់ក្នុងថង់ ហើយសរសេរ «水銀» (បារត) ពីលើ។
note-take-out-cylinder = ដោះកំប៉ុងហ្គាសចេញ ហើយដាក់វាជាមួយសំរាមគ្រោះថ្នាក់។
note-remove-bulb = ដោះអំពូលមូល ឬអំពូលវែងចេញ ហើយដាក់ដោយឡែក។
note-empty-fuel = យកសាំង ឬប្រេងចេញឲ្យអស់។
note-separate-parts = បើដោះផ្នែកដែកចេញបាន សូមដោះ ហើយដាក់វាជាមួយសំរាមមិនអាចដុតបាន។
note-wash-dry = បោក ហាលឲ្យស្ងួត ហើយដាក់ក្នុងថង់កុំឲ្យសើម។
note-booking = ត្រូវកក់ជាមុនសិន។
note-appliance-law = សូមឲ្យហាងដែលអ្នកទិញថ្មី ឬហាងដែលអ្នកបានទិញពីមុន យកវាទៅវិញ។
note-pc-maker = សូមស្នើឲ្យក្រុមហ៊ុនផលិតប្រមូលវា។
note-erase-data = លុបរូបថត លេខទូរស័ព្ទ និងទិន្នន័យផ្សេងៗចេញសិន។
note-shop-box = ដាក់ក្នុងប្រអប់ប្រមូលនៅតាមហាងក៏បាន។
note-ask-office = សូមសួរ { $office } អំពីរបៀបបោះចោល។
note-ask-shop = សូមសួរហាងដែលអ្នកបានទិញ ឬក្រុមហ៊ុនជំនាញ។
note-ask-petrol = សូមសួរស្ថានីយសាំង ឬហាងដែលអ្នកបានទិញ។
note-return-hospital = យកទៅប្រគល់វិញ ឲ្យមន្ទីរពេទ្យ ឬឱសថស្ថានដែលបានឲ្យអ្នក។
note-cut-branches = កាត់ឲ្យវែងមិនលើស { $branch_length_cm } សង់ទីម៉ែត្រ មុខកាត់មិនលើស { $branch_diameter_cm } សង់ទីម៉ែត្រ ហើយចងដោយខ្សែ។
note-shake-soil = រលាស់ដីចេញឲ្យអស់។

## Collection days
collection-title = ថ្ងៃប្រមូលសំរាម៖ { $area }
collection-line = **{ $category }**៖ { $dates }
collection-today = { $date } (ថ្ងៃនេះ)
collection-tomorrow = { $date } (ថ្ងៃស្អែក)
collection-by = យកទៅដាក់មុនម៉ោង { $by } ព្រឹក។
collection-none = **{ $category }**៖ ខ្ញុំរកមិនឃើញថ្ងៃក្នុងប្រតិទិនទេ។ សូមសួរ { $office } ({ $phone })។
collection-year-end = ចុងឆ្នាំ និងចូលឆ្នាំ៖ ប្រមូលចុងក្រោយនៅ { $last } ហើយប្រមូលដំបូងនៅ { $first }។
collection-remark = កំណត់ចំណាំរបស់សាលាក្រុង (ភាសាជប៉ុន)៖ { $remark }
collection-booking = សំរាមធំៗគ្មានថ្ងៃកំណត់ទេ។ ទូរស័ព្ទកក់៖ { $phone }
collection-calendar = ប្រតិទិនទាំងមូល (ដាក់ក្នុងទូរស័ព្ទក៏បាន)៖ { $address }
area-question = តើអ្នករស់នៅតំបន់ណា? សូមជ្រើសរើស ឬសរសេរឈ្មោះតំបន់ក្នុងអាសយដ្ឋានរបស់អ្នក។
area-unknown = ខ្ញុំរកមិនឃើញតំបន់ «{ $text }» ទេ។ តើមានក្នុងបញ្ជីខាងក្រោមនេះទេ?

## Shelters
shelters-title = ទីជម្រក
shelters-title-area = ទីជម្រក៖ { $area }
shelters-here = ក្នុងតំបន់របស់អ្នក
shelters-elsewhere = ក្នុងតំបន់ផ្សេង
shelter-place = **{ $name }**៖ { $address }
shelter-hazards = សម្រាប់៖ { $hazards }
shelter-capacity = ប្រហែល { $people } នាក់
shelters-warning = ទីជម្រកប្រើបានតែពេលសាលាក្រុងបើក។ មុនពេលទៅ សូមមើលថាកន្លែងណាបើក។ បើគ្មានពេលទេ សូមរត់ទៅទីខ្ពស់មានសុវត្ថិភាពដែលនៅជិតបំផុត។
shelters-everyone = អ្នកណាក៏ចូលបាន មិនថាសញ្ជាតិអ្វី ឬវីសាយ៉ាងណា។ មិនគិតលុយទេ។
shelters-ask = សំណួរ៖ { $office } ({ $phone })
hazard-flood = ទឹកជំនន់ទន្លេ
hazard-landslide = បាក់ដី
hazard-storm-surge = ទឹកសមុទ្រជន់ដោយសារព្យុះ
hazard-earthquake = រញ្ជួយដី
hazard-tsunami = ស៊ូណាមិ
hazard-fire = ភ្លើងឆេះធំ
hazard-inland-flood = ទឹកភ្លៀងលិចផ្លូវ និងផ្ទះ
hazard-volcano = ភ្នំភ្លើង

## Opening hours of the desk
opening-now = ឥឡូវបើក ដល់ម៉ោង { $close }
opening-later = ឥឡូវបិទ។ បើកវិញ៖ { $date } ម៉ោង { $open }

## Announcements
areas-all = ក្រុង { $city } ទាំងមូល
alerts-title = ដំណឹងឥឡូវនេះ
alerts-none = ឥឡូវនេះ គ្មានដំណឹងពីសាលាក្រុងទេ។
alerts-danger = បើអ្នកឃើញ ឬដឹងថាមានគ្រោះថ្នាក់ កុំរង់ចាំដំណឹង សូមទៅកន្លែងមានសុវត្ថិភាព។
alerts-elsewhere = ដើម្បីស្ដាប់ការប្រកាសតាមឧបករណ៍បំពងសំឡេងរបស់ក្រុងម្ដងទៀត (ជាភាសាជប៉ុន) សូមទូរស័ព្ទទៅ { $phone }។ បើអ្នកឃើញ ឬដឹងថាមានគ្រោះថ្នាក់ កុំរង់ចាំដំណឹង សូមទៅកន្លែងមានសុវត្ថិភាព។
emergency-unclear-title = បើមានគ្រោះថ្នាក់ សូមទូរស័ព្ទភ្លាម
emergency-unclear-body = ភ្លើងឆេះ ឈឺធ្ងន់ ឬរបួស៖ 119។ បទល្មើស ឬអំពើហិង្សា៖ 110។ ទៅកន្លែងមានសុវត្ថិភាពសិន ហើយប្រាប់ថាអ្នកនៅកន្លែងណា។
announcement-drill-title = [ហាត់សម] { $title }
