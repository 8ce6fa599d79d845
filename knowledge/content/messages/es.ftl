## How facts read. A message that begins with form- may leave variables out.
form-name = { $romaji } ({ $ja })
form-separator = { ", " }
form-date-separator = { "; " }
form-yen = { $amount } yenes
form-clock = { $hour }:{ $minute }
form-hours = { $days }, de { $open } a { $close }
form-hours-overnight = { $days }, de { $open } a { $close } de la mañana siguiente
form-day-range = { $first } a { $last }
form-every-day = todos los días
form-date = EEEE d 'de' MMMM
weekday-mon = lunes
weekday-tue = martes
weekday-wed = miércoles
weekday-thu = jueves
weekday-fri = viernes
weekday-sat = sábado
weekday-sun = domingo

## Around every card
label-source = Fuente: { $source }
label-checked-on = Verificado: { $date }
label-sample = Esta es una ciudad de muestra, inventada. Los datos no son reales.
label-not-reviewed = Nadie de la municipalidad ha revisado todavía este texto.
label-other-language = Este texto todavía no está en español. Aquí se lo muestro en este idioma: { $language }.

## What the bot says before, or instead of, an answer
lead-answer = Encontré esto:
lead-ask-back = ¿Sobre cuál de estos quiere saber?
lead-hand-over = No encontré una respuesta segura y prefiero no adivinar. ¿Quiere que le comunique con una persona?
lead-person = Claro que sí. Puedo pasarle su pregunta a una persona.
lead-other = No puedo responder esa pregunta. Respondo sobre la vida en esta ciudad: la basura, la asociación de vecinos (jichikai), los desastres y las emergencias. Para otras cosas, puede hablar con una persona.
lead-greet = ¡Hola! Pregúnteme lo que quiera sobre la basura, la asociación de vecinos (jichikai), los desastres o las emergencias.
lead-thank = De nada. Pregúnteme cuando quiera.
lead-goodbye = Gracias por escribir. ¡Cuídese mucho!
lead-identity = No soy una persona: soy un programa de la municipalidad. Muestro textos que la municipalidad preparó. Cuando no sé algo, le comunico con una persona.
lead-fact-missing = La municipalidad todavía no me ha dado los detalles de esto. Pregunte a { $office } ({ $phone }).

## Emergencies: the first move in the first words
emergency-fire-title = Incendio: llame ya al 119
emergency-fire-body = Primero salga. Después llame al 119. Diga “Kaji desu” (suena “kayi des”: hay un incendio) y dónde está. No vuelva a entrar.
emergency-medical-title = Persona enferma o herida: llame ya al 119
emergency-medical-body = Diga “Kyukyu desu” (suena “kiukiu des”: necesito una ambulancia) y dónde está. Si la persona no respira, dígalo. No cuelgue: le dirán qué hacer. La ambulancia es gratis.
emergency-crime-title = Peligro o delito: llame ya al 110
emergency-crime-body = Primero vaya a un lugar seguro y llame al 110. Diga dónde está y qué está pasando. Si no puede hablar, no cuelgue y espere.
emergency-violence-title = Le están haciendo daño: llame ya al 110
emergency-violence-body = Si puede escapar, vaya a la casa de un vecino, a una tienda o a un puesto de policía (koban) y llame al 110. Usted no tiene la culpa. Puede recibir ayuda sin importar su visa.
emergency-suicide-title = Gracias por contármelo
emergency-suicide-body = No tiene que cargar con esto a solas. Si está a punto de hacerse daño, o ya se lo hizo, llame ya al 119. Vaya a donde haya gente y dígale a alguien que esté cerca lo mal que se siente. Si quiere, siga escribiendo aquí. Puedo comunicarle con una persona que le escuche.
emergency-tsunami-title = Tsunami: suba ya a un lugar alto
emergency-tsunami-body = Aléjese ya del mar y de los ríos. Vaya a pie al lugar más alto que pueda, o a los pisos altos de un edificio fuerte. No espere. No regrese hasta que anuncien que la alerta terminó.
emergency-trapped-title = Persona atrapada: llame ya al 119
emergency-trapped-body = Guarde sus fuerzas. Golpee algo duro una y otra vez para que le oigan. Llame al 119 y diga dónde está. No encienda fuego.
emergency-sea-title = Accidente en el mar: llame ya al 118
emergency-sea-body = El 118 es la Guardia Costera. Diga dónde está y cuántas personas están en peligro. No se tire al agua para ayudar: lance algo que flote.
call-119 = 119 Bomberos y ambulancia
call-110 = 110 Policía
call-118 = 118 Guardia Costera
call-desk = { $name }
call-dv = { $name }

## An item to throw away
item-title = Cómo tirar: { $item }
item-category = Tipo: **{ $category }**.
item-category-japanese = Tipo según la municipalidad, en japonés: **{ $label }**
item-note-japanese = Nota de la municipalidad, en japonés: { $note }
item-unknown = No encuentro “{ $text }” en la lista de la municipalidad. ¿Es uno de estos?
item-unknown-none = No encuentro “{ $text }” en la lista de la municipalidad. Pregunte a { $office } ({ $phone }).
item-ask = ¿Tiene dudas? Pregunte a { $office } ({ $phone }).

## Kinds of garbage
form-category = { $name } ({ $label })
category-burnable = basura quemable
category-nonburnable = basura no quemable
category-plastic = plástico
category-bottles-cans-pet = botellas de vidrio, latas y botellas PET
category-paper-cardboard = papel y cartón
category-hazard = basura peligrosa
category-oversized = basura grande
category-appliance = reciclaje de electrodomésticos
category-small-electronics = caja de recolección de aparatos electrónicos pequeños
category-clothes-box = caja de recolección de ropa usada
category-maker = recolección por el fabricante
category-not-collected = la municipalidad no lo recoge
explain-bag = Póngalo en esta bolsa: { $bag }. Llévelo al lugar de recolección la mañana del día de recolección, antes de las { $by }.
explain-plain = Llévelo al lugar de recolección la mañana del día de recolección, antes de las { $by }.
explain-hazard = Nunca lo mezcle con otra basura. Sáquelo por separado la mañana del día de recolección de basura peligrosa, antes de las { $by }.
explain-hazard-transparent = Nunca lo mezcle con otra basura. Póngalo en una bolsa transparente, un solo tipo por bolsa, y sáquelo la mañana del día de recolección de basura peligrosa, antes de las { $by }.
explain-oversized = Primero haga una reserva: { $center }, { $phone } ({ $hours }). Cuesta de { $min } a { $max } por objeto.
explain-appliance = La municipalidad no lo recoge. Por ley se tiene que reciclar y usted paga el costo. Si no hay una tienda que se lo reciba: { $place } ({ $phone }). Llame antes de ir.
explain-small-electronics = Si cabe por la abertura de { $long } × { $short } cm, póngalo en una caja de recolección. Lugares: { $boxes }.
explain-clothes-box = Póngalo en una caja de recolección. Lugares: { $boxes }.
explain-maker = Pregunte al fabricante cómo se hace y cuánto cuesta.
explain-not-collected = No lo deje en el lugar de recolección.

## Notes on items
note-oversized-if-large = Si un lado mide más de { $side_cm } cm, es basura grande.
note-oversized-if-not-in-bag = Si no cabe en la bolsa oficial, es basura grande.
note-wrap-sharp = Envuélvalo en periódico o papel grueso y escriba encima キケン (peligro).
note-wrap-sharp-if-broken = Si está roto, envuélvalo en papel grueso y escriba encima キケン (peligro).
note-double-bag = Póngalo en una bolsa pequeña y amárrela bien.
note-rinse = Enjuáguelo por dentro.
note-if-dirty-burnable = Si la suciedad no sale, es basura quemable.
note-drain = Escurra bien el agua.
note-soak-oil = Endurézcalo o absórbalo con papel o tela.
note-soak-liquid = Absórbalo con papel o tela. No lo mezcle con otro producto de limpieza.
note-remove-cap-label = Quite la tapa y la etiqueta: van con el plástico.
note-remove-lid = Quite la tapa.
note-open-dry = Córtelo para abrirlo y déjelo secar.
note-tie = Amárrelo en cruz con una cuerda.
note-remove-tape = Quite la cinta y la etiqueta de envío.
note-flatten = Dóblelo hasta que quede plano.
note-empty = Vacíelo.
note-remove-waste = Primero eche las heces al inodoro.
note-take-out-battery = Quite la pila o la batería: va con la basura peligrosa.
note-built-in-battery = Si no se puede quitar la batería, pregunte a { $office } antes de tirarlo.
note-fire-risk = Puede causar un incendio. Nunca lo mezcle con otra basura.
note-swollen-call = Si está hinchado, caliente o dañado, no lo deje en el lugar de recolección: primero llame a { $office }.
note-tape-terminals = Ponga cinta adhesiva sobre los polos positivo y negativo.
note-use-up-spray = Úselo hasta vaciarlo, al aire libre y lejos del fuego. No le haga agujeros.
note-use-up-spray-hole = Úselo hasta vaciarlo, al aire libre y lejos del fuego. Después hágale un agujero.
note-use-up-gas = Use el gas hasta que se acabe.
note-wet-first = Mójelo con agua para que el fuego se apague por completo.
note-keep-whole = No lo rompa. Póngalo en la caja en que venía o envuélvalo en papel.
note-mark-mercury = No lo rompa. Póngalo en una bolsa y escriba encima 水銀 (mercurio).
note-take-out-cylinder = Quite el cartucho de gas: va con la basura peligrosa.
note-remove-bulb = Quite el foco o el tubo de luz y tírelo por separado.
note-empty-fuel = Vacíe todo el combustible.
note-separate-parts = Si las partes de metal se pueden quitar, tírelas con la basura no quemable.
note-wash-dry = Lávelo, séquelo y póngalo en una bolsa para que no se moje.
note-booking = Primero tiene que hacer una reserva.
note-appliance-law = Pida que se lo reciba la tienda donde va a comprar el nuevo, o la tienda donde compró este.
note-pc-maker = Pida al fabricante que lo recoja.
note-erase-data = Primero borre sus fotos, contactos y otros datos.
note-shop-box = También puede dejarlo en la caja de recolección de una tienda.
note-ask-office = Pregunte a { $office } cómo tirarlo.
note-ask-shop = Pregunte en la tienda donde lo compró o a una empresa especializada.
note-ask-petrol = Pregunte en una gasolinera o en la tienda donde lo compró.
note-return-hospital = Devuélvalo al hospital o a la farmacia que se lo dio.
note-cut-branches = Córtelo a un máximo de { $branch_length_cm } cm de largo y { $branch_diameter_cm } cm de grueso, y amárrelo con una cuerda.
note-shake-soil = Sacuda bien la tierra.

## Collection days
collection-title = Días de recolección: { $area }
collection-line = **{ $category }**: { $dates }
collection-today = { $date } (hoy)
collection-tomorrow = { $date } (mañana)
collection-by = Saque la basura en la mañana, antes de las { $by }.
collection-none = **{ $category }**: no encuentro una fecha en el calendario. Pregunte a { $office } ({ $phone }).
collection-year-end = Fin de año y Año Nuevo: la última recolección es el { $last }; la primera, el { $first }.
collection-remark = Nota de la municipalidad, en japonés: { $remark }
collection-booking = La basura grande no tiene día fijo. Reserve por teléfono: { $phone }
collection-calendar = Calendario completo (también para su celular): { $address }
area-question = ¿En qué zona vive? Elija una o escriba el nombre del barrio que está en su dirección.
area-unknown = No encuentro la zona “{ $text }”. ¿Es una de estas?

## Shelters
shelters-title = Refugios
shelters-title-area = Refugios: { $area }
shelters-here = En su zona
shelters-elsewhere = En otras zonas
shelter-place = **{ $name }**: { $address }
shelter-hazards = para: { $hazards }
shelter-capacity = unas { $people } personas
shelters-warning = Un refugio solo se puede usar cuando la municipalidad lo abre. Antes de ir, confirme cuáles están abiertos. Si no hay tiempo, vaya a un lugar alto y seguro que esté cerca.
shelters-everyone = Todos pueden entrar gratis, sin importar su nacionalidad ni su visa.
shelters-ask = Preguntas: { $office } ({ $phone })
hazard-flood = desborde de ríos
hazard-landslide = deslizamiento de tierra
hazard-storm-surge = subida del mar por tormenta
hazard-earthquake = terremoto
hazard-tsunami = tsunami
hazard-fire = incendio grande
hazard-inland-flood = calles y casas inundadas por la lluvia
hazard-volcano = volcán

## Opening hours of the desk
opening-now = Abierto ahora, hasta las { $close }
opening-later = Cerrado ahora. Vuelve a abrir: { $date }, { $open }

## Announcements
areas-all = toda la zona de { $city }
alerts-title = Avisos actuales
alerts-none = En este momento no hay avisos de la municipalidad.
alerts-danger = Si siente que hay peligro, no espere un aviso: vaya a un lugar seguro.
alerts-elsewhere = Para volver a oír el aviso de los altavoces (en japonés), llame al { $phone }. Si siente que hay peligro, no espere un aviso: vaya a un lugar seguro.
emergency-unclear-title = ¿Está en peligro? Llame ya
emergency-unclear-body = Incendio, enfermedad o heridas: 119. Delito o violencia: 110. Primero vaya a un lugar seguro; después diga dónde está.
announcement-drill-title = [SIMULACRO] { $title }
