## How facts read
form-name = { $romaji } ({ $ja })
form-separator = { ", " }
form-date-separator = { "; " }
form-yen = { $amount } ienes
form-clock = { $whole ->
    [yes] { $hour }h
   *[no] { $hour }h{ $minute }
  }
form-hours = { $days }, das { $open } às { $close }
form-hours-overnight = { $days }, das { $open } às { $close } da manhã seguinte
form-day-range = { $first } a { $last }
form-every-day = todos os dias
form-date = EEEE, d 'de' MMMM
weekday-mon = segunda-feira
weekday-tue = terça-feira
weekday-wed = quarta-feira
weekday-thu = quinta-feira
weekday-fri = sexta-feira
weekday-sat = sábado
weekday-sun = domingo

## Around every card
label-source = Fonte: { $source }
label-checked-on = Verificado em { $date }
label-sample = Esta é uma cidade de exemplo, que não existe. As informações não são reais.
label-not-reviewed = Esta tradução ainda não foi conferida por um funcionário da prefeitura.
label-other-language = Este texto ainda não existe no seu idioma. Aqui está em { $language }.

## What the bot says before, or instead of, an answer
lead-answer = Encontrei isto:
lead-ask-back = Qual destes assuntos você quer saber?
lead-hand-over = Não encontrei uma resposta certa e prefiro não adivinhar. Quer que eu chame uma pessoa para ajudar?
lead-person = Claro. Posso passar a sua pergunta para uma pessoa.
lead-other = Com isso não posso ajudar. Eu respondo sobre a vida nesta cidade: lixo, vizinhança, desastres e emergências. Para outros assuntos, uma pessoa pode ajudar.
lead-greet = Olá! Pode perguntar em português sobre lixo, vizinhança, desastres e emergências.
lead-thank = De nada. Pergunte de novo quando quiser.
lead-goodbye = Até logo. Cuide-se!
lead-identity = Sou um programa da cidade, não uma pessoa. Mostro textos que a prefeitura preparou. Quando não sei, posso chamar uma pessoa.
lead-fact-missing = A prefeitura ainda não informou os detalhes sobre isso. Pergunte em { $office } ({ $phone }).

## Emergencies
emergency-fire-title = Incêndio: ligue já para 119
emergency-fire-body = Primeiro saia, depois ligue para 119. Diga "Kaji desu" (é incêndio) e onde você está. Não volte para dentro.
emergency-medical-title = Alguém passou mal ou se feriu: ligue já para 119
emergency-medical-body = Diga "Kyukyu desu" (ambulância) e onde você está. Se a pessoa não respira, avise. Não desligue: vão explicar o que fazer. A ambulância é gratuita.
emergency-crime-title = Perigo ou crime: ligue já para 110
emergency-crime-body = Primeiro vá para um lugar seguro, depois ligue para 110. Diga onde você está e o que está acontecendo. Se não puder falar, fique na linha.
emergency-violence-title = Você está sofrendo violência: ligue já para 110
emergency-violence-body = Se puder, fuja para a casa de um vizinho, uma loja ou um posto policial (koban) e ligue para 110. A culpa não é sua. Você tem direito a ajuda, seja qual for o seu visto.
emergency-suicide-title = Que bom que você me contou
emergency-suicide-body = Você não precisa carregar isso sem ajuda. Se está prestes a se machucar, ou já se machucou, ligue já para 119. Vá para onde há outras pessoas e conte a alguém perto de você o quanto está difícil. Pode ficar aqui e continuar escrevendo: posso chamar uma pessoa para conversar com você.
emergency-tsunami-title = Tsunami: vá já para um lugar alto
emergency-tsunami-body = Afaste-se agora do mar e dos rios. Vá a pé para o lugar mais alto que conseguir, ou para os andares de cima de um prédio forte. Não espere e não volte até o aviso ser cancelado.
emergency-trapped-title = Preso sem poder sair: ligue já para 119
emergency-trapped-body = Poupe as forças. Bata várias vezes em algo duro para que ouçam você. Ligue para 119 e diga onde está. Não acenda fogo.
emergency-sea-title = Perigo no mar: ligue já para 118
emergency-sea-body = 118 é a Guarda Costeira. Diga onde está e quantas pessoas estão em perigo. Não pule na água para salvar alguém: jogue algo que flutue.
call-119 = 119 Bombeiros e ambulância
call-110 = 110 Polícia
call-118 = 118 Guarda Costeira
call-desk = { $name }
call-dv = { $name }

## An item to throw away
item-title = Como jogar fora: { $item }
item-category = Isto é **{ $category }**.
item-category-japanese = Classificação da cidade, em japonês: **{ $label }**
item-note-japanese = Observação da cidade, em japonês: { $note }
item-unknown = Não encontrei "{ $text }" na tabela da cidade. É um destes?
item-unknown-none = Não encontrei "{ $text }" na tabela da cidade. Pergunte em { $office } ({ $phone }).
item-ask = Ficou na dúvida? Pergunte em { $office } ({ $phone }).

## Kinds of garbage
form-category = { $name } ({ $label })
category-burnable = lixo queimável
category-nonburnable = lixo não queimável
category-plastic = plástico
category-bottles-cans-pet = garrafas de vidro, latas e garrafas PET
category-paper-cardboard = papel e papelão
category-hazard = lixo perigoso
category-oversized = lixo de grande porte
category-appliance = reciclagem de eletrodomésticos
category-small-electronics = caixa de coleta de eletrônicos pequenos
category-clothes-box = caixa de coleta de roupas usadas
category-maker = recolhido pelo fabricante
category-not-collected = não recolhido pela cidade
explain-bag = Coloque em { $bag } e leve ao ponto de coleta até as { $by } da manhã do dia da coleta.
explain-plain = Leve ao ponto de coleta até as { $by } da manhã do dia da coleta.
explain-hazard = Nunca misture com outro lixo. Leve separado, até as { $by } da manhã do dia da coleta de lixo perigoso.
explain-hazard-transparent = Nunca misture com outro lixo. Coloque em saco transparente, um tipo por saco, e leve até as { $by } da manhã do dia da coleta de lixo perigoso.
explain-oversized = Agende antes: { $center }, { $phone } ({ $hours }). Custa de { $min } a { $max } por peça.
explain-appliance = A cidade não recolhe. Por lei tem de ser reciclado, e é pago. Se não houver loja que leve: { $place } ({ $phone }); ligue antes de ir.
explain-small-electronics = Se passar pela abertura de { $long } × { $short } cm, coloque na caixa de coleta. Locais: { $boxes }.
explain-clothes-box = Coloque na caixa de coleta. Locais: { $boxes }.
explain-maker = Pergunte ao fabricante como fazer e quanto custa.
explain-not-collected = Não deixe no ponto de coleta.

## Notes on items
note-oversized-if-large = Se um dos lados passar de { $side_cm } cm, é lixo de grande porte.
note-oversized-if-not-in-bag = Se não couber no saco da cidade, é lixo de grande porte.
note-wrap-sharp = Embrulhe em jornal ou papel grosso e escreva キケン (perigo).
note-wrap-sharp-if-broken = Se estiver quebrado, embrulhe em papel grosso e escreva キケン (perigo).
note-double-bag = Coloque em um saquinho e amarre bem a boca.
note-rinse = Enxágue por dentro.
note-if-dirty-burnable = Se a sujeira não sair, é lixo queimável.
note-drain = Escorra bem a água.
note-soak-oil = Endureça ou absorva com papel ou pano.
note-soak-liquid = Absorva com papel ou pano. Não misture com outro produto de limpeza.
note-remove-cap-label = Tire a tampa e o rótulo: eles vão para o plástico.
note-remove-lid = Tire a tampa.
note-open-dry = Corte, abra e deixe secar.
note-tie = Amarre em cruz com barbante.
note-remove-tape = Tire a fita e a etiqueta de endereço.
note-flatten = Dobre até ficar plano.
note-empty = Esvazie.
note-remove-waste = Jogue antes as fezes no vaso sanitário.
note-take-out-battery = Tire a pilha ou bateria: ela vai para o lixo perigoso.
note-built-in-battery = Se a bateria não sair, pergunte em { $office } antes de jogar fora.
note-fire-risk = Pode causar incêndio. Nunca misture com outro lixo.
note-swollen-call = Se estiver inchado, quente ou danificado, não leve ao ponto de coleta: ligue antes para { $office }.
note-tape-terminals = Cole fita nos polos positivo e negativo.
note-use-up-spray = Use até o fim ao ar livre, longe do fogo. Não fure.
note-use-up-spray-hole = Use até o fim ao ar livre, longe do fogo. Depois fure.
note-use-up-gas = Use o gás até o fim.
note-wet-first = Molhe com água até apagar completamente.
note-keep-whole = Não quebre. Coloque na caixa original ou embrulhe em papel.
note-mark-mercury = Não quebre. Coloque em um saco e escreva 水銀 (mercúrio).
note-take-out-cylinder = Tire o cartucho de gás: ele vai para o lixo perigoso.
note-remove-bulb = Tire a lâmpada e jogue fora separado.
note-empty-fuel = Esvazie o combustível.
note-separate-parts = Se as partes de metal saírem, coloque no lixo não queimável.
note-wash-dry = Lave, seque e coloque em um saco para não molhar.
note-booking = É preciso agendar antes.
note-appliance-law = Peça para levar na loja onde vai comprar o novo ou onde comprou este.
note-pc-maker = Peça a coleta ao fabricante.
note-erase-data = Antes, apague fotos, contatos e outros dados.
note-shop-box = As caixas de coleta das lojas também aceitam.
note-ask-office = Pergunte em { $office } como jogar fora.
note-ask-shop = Pergunte na loja onde comprou ou a uma empresa especializada.
note-ask-petrol = Pergunte em um posto de gasolina ou na loja onde comprou.
note-return-hospital = Devolva ao hospital ou à farmácia que forneceu.
note-cut-branches = Corte com no máximo { $branch_length_cm } cm de comprimento e { $branch_diameter_cm } cm de grossura, e amarre com barbante.
note-shake-soil = Sacuda bem a terra.

## Collection days
collection-title = Dias de coleta: { $area }
collection-line = **{ $category }**: { $dates }
collection-today = { $date } (hoje)
collection-tomorrow = { $date } (amanhã)
collection-by = Leve até as { $by } da manhã.
collection-none = **{ $category }**: não encontrei uma data no calendário. Pergunte em { $office } ({ $phone }).
collection-year-end = Fim de ano: última coleta em { $last }, primeira coleta em { $first }.
collection-remark = Observação da cidade, em japonês: { $remark }
collection-booking = O lixo de grande porte não tem dia fixo: agende pelo telefone { $phone }.
collection-calendar = Calendário completo, também para o celular: { $address }
area-question = Em que bairro você mora? Escolha, ou escreva o nome que está no seu endereço.
area-unknown = Não conheço o bairro "{ $text }". É um destes?

## Shelters
shelters-title = Abrigos
shelters-title-area = Abrigos: { $area }
shelters-here = No seu bairro
shelters-elsewhere = Em outros bairros
shelter-place = **{ $name }**: { $address }
shelter-hazards = para: { $hazards }
shelter-capacity = cerca de { $people } pessoas
shelters-warning = Um abrigo só abre quando a cidade avisa. Veja quais estão abertos antes de ir. Se não der tempo, vá para o lugar alto e seguro mais próximo.
shelters-everyone = Qualquer pessoa pode entrar, seja qual for a nacionalidade ou o visto. É gratuito.
shelters-ask = Dúvidas: { $office } ({ $phone })
hazard-flood = enchente de rio
hazard-landslide = deslizamento de terra
hazard-storm-surge = maré de tempestade
hazard-earthquake = terremoto
hazard-tsunami = tsunami
hazard-fire = grande incêndio
hazard-inland-flood = alagamento de ruas e casas
hazard-volcano = vulcão

## Opening hours of the desk
opening-now = Aberto agora, até as { $close }
opening-later = Fechado agora. Reabre: { $date }, { $open }

## Announcements
areas-all = toda a cidade de { $city }
alerts-title = Avisos agora
alerts-none = Neste momento não há nenhum aviso da prefeitura.
alerts-danger = Se vir ou sentir perigo, não espere um aviso: vá para um lugar seguro.
alerts-elsewhere = Telefone para ouvir de novo o alto-falante da cidade (em japonês): { $phone }. Se vir ou sentir perigo, não espere um aviso: vá para um lugar seguro.
emergency-unclear-title = Está em perigo? Ligue agora
emergency-unclear-body = Incêndio, doença ou ferimento: 119. Crime ou violência: 110. Se puder, vá primeiro para um lugar seguro e diga onde está.
announcement-drill-title = [TREINAMENTO] { $title }
