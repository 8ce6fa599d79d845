## How facts read. A message that begins with form- may leave variables out.
form-name = { $romaji } ({ $ja })
form-separator = { ", " }
form-date-separator = { "; " }
form-yen = { $amount } yen
form-clock = { $hour }:{ $minute }
form-hours = { $days }, { $open }–{ $close }
form-hours-overnight = { $days }, { $open } to { $close } the next morning
form-day-range = { $first } to { $last }
form-every-day = every day
form-date = EEEE, MMMM d
weekday-mon = Monday
weekday-tue = Tuesday
weekday-wed = Wednesday
weekday-thu = Thursday
weekday-fri = Friday
weekday-sat = Saturday
weekday-sun = Sunday

## Around every card
label-source = Source: { $source }
label-checked-on = Checked on { $date }
label-sample = This is an invented sample city. The facts are not real.
label-not-reviewed = Nobody at the city has checked this translation yet.
label-other-language = This text does not exist in your language yet. Here it is in { $language }.

## What the bot says before, or instead of, an answer
lead-answer = I found this:
lead-ask-back = Which of these do you mean?
lead-hand-over = I don't have a sure answer to that. I'd rather not guess. Shall I get a person to help you?
lead-person = Of course. I can pass your question to a person.
lead-other = I can't help with that. I answer questions about living in this city: garbage, the neighbourhood, disasters and emergencies. A person can help you with other things.
lead-greet = Hello! You can ask me about garbage, the neighbourhood, disasters and emergencies, in your own language.
lead-thank = You're welcome. Ask me again any time.
lead-goodbye = Goodbye. Take care!
lead-identity = I am a program of the city, not a person. I show texts that the city has prepared. When I don't know, I can get a person.
lead-fact-missing = The city has not given me the details for this yet. Please ask { $office } ({ $phone }).

## Emergencies: the first move in the first words
emergency-fire-title = Fire: call 119 now
emergency-fire-body = Get out first, then call 119. Say "Kaji desu" (there is a fire) and where you are. Do not go back inside.
emergency-medical-title = Someone is ill or hurt: call 119 now
emergency-medical-body = Say "Kyukyu desu" (ambulance) and where you are. If the person is not breathing, say so. Do not hang up: they will tell you what to do. The ambulance is free.
emergency-crime-title = Danger or crime: call 110 now
emergency-crime-body = Go to a safe place first, then call 110. Say where you are and what is happening. If you can't talk, stay on the line.
emergency-violence-title = You are being hurt: call 110 now
emergency-violence-body = Get away if you can, to a neighbour, a shop or a police box, and call 110. It is not your fault. You can get help whatever your visa.
emergency-suicide-title = I'm glad you told me
emergency-suicide-body = You don't have to carry this alone. If you are about to hurt yourself, or already have, call 119 now. Go to where other people are, and tell one person near you how bad it is. Stay here and keep writing if you like: I can bring you a person to talk to.
emergency-tsunami-title = Tsunami: go up to high ground now
emergency-tsunami-body = Leave the coast and rivers at once. Go on foot to the highest place you can reach, or to the upper floors of a strong building. Don't wait and don't go back until the warning is lifted.
emergency-trapped-title = Trapped: call 119 now
emergency-trapped-body = Save your strength. Knock on something hard again and again, so that people hear you. Call 119 and say where you are. Don't light a flame.
emergency-sea-title = Danger at sea: call 118 now
emergency-sea-body = 118 is the Coast Guard. Say where you are and how many people are in danger. Don't jump in after someone: throw something that floats.
call-119 = 119 Fire and ambulance
call-110 = 110 Police
call-118 = 118 Coast Guard
call-desk = { $name }
call-dv = { $name }

## An item to throw away
item-title = How to throw away: { $item }
item-category = This is **{ $category }**.
item-category-japanese = The city's category, in Japanese: **{ $label }**
item-note-japanese = Note of the city, in Japanese: { $note }
item-unknown = I can't find "{ $text }" in the city's table. Do you mean one of these?
item-unknown-none = I can't find "{ $text }" in the city's table. Please ask { $office } ({ $phone }).
item-ask = Not sure? Ask { $office } ({ $phone }).

## Kinds of garbage
form-category = { $name } ({ $label })
category-burnable = burnable garbage
category-nonburnable = non-burnable garbage
category-plastic = plastic
category-bottles-cans-pet = bottles, cans and PET bottles
category-paper-cardboard = paper and cardboard
category-hazard = dangerous garbage
category-oversized = oversized garbage
category-appliance = home appliance recycling
category-small-electronics = collection box for small electronics
category-clothes-box = collection box for old clothes
category-maker = collected by the maker
category-not-collected = not collected by the city
explain-bag = Put it in { $bag } and take it to the collection point by { $by } on the collection day.
explain-plain = Take it to the collection point by { $by } on the collection day.
explain-hazard = Never mix it with other garbage. Put it out separately, by { $by } on the collection day for dangerous garbage.
explain-hazard-transparent = Never mix it with other garbage. Put it in a transparent bag, one kind per bag, and take it out by { $by } on the collection day for dangerous garbage.
explain-oversized = Book first: { $center }, { $phone } ({ $hours }). It costs { $min } to { $max } per item.
explain-appliance = The city does not collect it. By law it is recycled, and you pay for it. If you have no shop to ask: { $place } ({ $phone }); call before you go.
explain-small-electronics = Put it in a collection box, if it fits through the { $long } × { $short } cm opening. Boxes: { $boxes }.
explain-clothes-box = Put it in a collection box. Boxes: { $boxes }.
explain-maker = Ask the maker how, and what it costs.
explain-not-collected = Don't put it at the collection point.

## Notes on items
note-oversized-if-large = If one side is longer than { $side_cm } cm, it is oversized garbage.
note-oversized-if-not-in-bag = If it does not fit into the city's bag, it is oversized garbage.
note-wrap-sharp = Wrap it in newspaper or thick paper and write キケン (danger) on it.
note-wrap-sharp-if-broken = If it is broken, wrap it in thick paper and write キケン (danger) on it.
note-double-bag = Put it in a small bag and tie the bag shut.
note-rinse = Rinse it out.
note-if-dirty-burnable = If the dirt does not come off, it is burnable garbage.
note-drain = Drain it well.
note-soak-oil = Harden it, or soak it up with paper or cloth.
note-soak-liquid = Soak it up with paper or cloth. Don't mix it with another cleaner.
note-remove-cap-label = Take off the cap and the label: they go with plastic.
note-remove-lid = Take off the lid.
note-open-dry = Cut it open and let it dry.
note-tie = Tie it crosswise with string.
note-remove-tape = Remove the tape and the address label.
note-flatten = Fold it flat.
note-empty = Empty it.
note-remove-waste = Flush the faeces down the toilet first.
note-take-out-battery = Take out the battery: it goes with dangerous garbage.
note-built-in-battery = If the battery can't be taken out, ask { $office } before you put it out.
note-fire-risk = It can cause a fire. Never mix it with other garbage.
note-swollen-call = If it is swollen, hot or damaged, don't put it out: call { $office } first.
note-tape-terminals = Put tape over the plus and minus ends.
note-use-up-spray = Use it up outdoors, away from fire. Don't make a hole in it.
note-use-up-spray-hole = Use it up outdoors, away from fire. Then make a hole in it.
note-use-up-gas = Use up the gas.
note-wet-first = Wet it with water so that the fire is completely out.
note-keep-whole = Don't break it. Put it in its box or wrap it in paper.
note-mark-mercury = Don't break it. Put it in a bag and write 水銀 (mercury) on it.
note-take-out-cylinder = Take out the gas cylinder: it goes with dangerous garbage.
note-remove-bulb = Take out the bulb or tube and put it out separately.
note-empty-fuel = Empty out the fuel.
note-separate-parts = If the metal parts come off, put them with non-burnable garbage.
note-wash-dry = Wash and dry it, and put it in a bag so that it stays dry.
note-booking = You must book first.
note-appliance-law = Ask the shop where you buy a new one, or where you bought this one, to take it.
note-pc-maker = Ask the maker to collect it.
note-erase-data = First delete your photos, contacts and other data.
note-shop-box = Shops with a collection box take it too.
note-ask-office = Ask { $office } how to dispose of it.
note-ask-shop = Ask the shop where you bought it, or a specialist firm.
note-ask-petrol = Ask a petrol station or the shop where you bought it.
note-return-hospital = Return it to the hospital or pharmacy that gave it to you.
note-cut-branches = Cut it to { $branch_length_cm } cm long and { $branch_diameter_cm } cm thick at most, and tie it with string.
note-shake-soil = Shake off the soil.

## Collection days
collection-title = Collection days: { $area }
collection-line = **{ $category }**: { $dates }
collection-today = { $date } (today)
collection-tomorrow = { $date } (tomorrow)
collection-by = Put it out by { $by } in the morning.
collection-none = **{ $category }**: I can't find a date in the calendar. Please ask { $office } ({ $phone }).
collection-year-end = At New Year: last collection on { $last }, first collection on { $first }.
collection-remark = Note of the city, in Japanese: { $remark }
collection-booking = Oversized garbage has no fixed day: book at { $phone }.
collection-calendar = The whole calendar, also for your phone: { $address }
area-question = Which area do you live in? Choose it, or write the name from your address.
area-unknown = I don't know the area "{ $text }". Is it one of these?

## Shelters
shelters-title = Shelters
shelters-title-area = Shelters: { $area }
shelters-here = In your area
shelters-elsewhere = In other areas
shelter-place = **{ $name }**: { $address }
shelter-hazards = for: { $hazards }
shelter-capacity = about { $people } people
shelters-warning = A shelter opens only when the city says so. Check which are open before you go. If there is no time, go to the nearest safe high place.
shelters-everyone = Everybody may come, whatever their nationality or visa. It is free.
shelters-ask = Questions: { $office } ({ $phone })
hazard-flood = river flood
hazard-landslide = landslide
hazard-storm-surge = storm surge
hazard-earthquake = earthquake
hazard-tsunami = tsunami
hazard-fire = large fire
hazard-inland-flood = flooded streets
hazard-volcano = volcano

## Opening hours of the desk
opening-now = Open now, until { $close }
opening-later = Closed now. Opens again: { $date }, { $open }

## Announcements
areas-all = all of { $city }
alerts-title = Announcements now
alerts-none = Nothing is announced by the city at this moment.
alerts-danger = If you see or feel danger, do not wait for an announcement: go to a safe place.
alerts-elsewhere = To hear the city's loudspeaker announcement again (in Japanese): { $phone }. If you see or feel danger, do not wait for an announcement: go to a safe place.
emergency-unclear-title = Are you in danger? Call now
emergency-unclear-body = Fire, illness or injury: 119. Crime or violence: 110. Say where you are. Go to a safe place first if you can.
announcement-drill-title = [DRILL] { $title }
