## How facts read. A message that begins with form- may leave variables out.
form-name = { $romaji } ({ $ja })
form-separator = { ", " }
form-date-separator = { ", " }
form-yen = { $amount } yens
form-clock = { $whole ->
    [yes] { $hour } h
   *[no] { $hour } h { $minute }
  }
form-hours = { $days }, de { $open } à { $close }
form-hours-overnight = { $days }, de { $open } à { $close } le lendemain matin
form-day-range = du { $first } au { $last }
form-every-day = tous les jours
form-date = EEEE d MMMM
weekday-mon = lundi
weekday-tue = mardi
weekday-wed = mercredi
weekday-thu = jeudi
weekday-fri = vendredi
weekday-sat = samedi
weekday-sun = dimanche

## Around every card
label-source = Source : { $source }
label-checked-on = Vérifié le { $date }
label-sample = Ceci est une ville d’exemple, inventée. Ces informations ne sont pas réelles.
label-not-reviewed = Personne à la mairie n’a encore vérifié cette traduction.
label-other-language = Ce texte n’existe pas encore dans votre langue. Le voici en { $language }.

## What the bot says before, or instead of, an answer
lead-answer = Voici ce que j’ai trouvé :
lead-ask-back = De quel sujet parlez-vous ?
lead-hand-over = Je n’ai pas trouvé de réponse sûre, et je préfère ne pas deviner. Voulez-vous que je transmette votre question à une personne du guichet ?
lead-person = D’accord. Je peux transmettre votre question à une personne du guichet.
lead-other = Je ne peux pas répondre à cela. Je réponds aux questions sur la vie dans cette ville : déchets, association de quartier, catastrophes, urgences… Pour le reste, une personne du guichet peut vous aider.
lead-greet = Bonjour ! Déchets, association de quartier, catastrophes, urgences… posez-moi vos questions, dans votre langue.
lead-thank = Avec plaisir. Revenez quand vous voulez.
lead-goodbye = Merci et au revoir. Prenez soin de vous.
lead-identity = Je suis un programme informatique de la mairie, pas une personne. Je montre des textes préparés par la mairie. Quand je ne sais pas, je peux transmettre votre question à une personne du guichet.
lead-fact-missing = La mairie ne m’a pas encore donné les détails. Demandez à { $office } ({ $phone }).

## Emergencies: the first move in the first words
emergency-fire-title = Incendie : appelez vite le 119
emergency-fire-body = Sortez d’abord, puis appelez le 119. Dites « Kaji desu » (il y a le feu) et où vous êtes. Ne retournez pas à l’intérieur.
emergency-medical-title = Maladie soudaine ou blessure : appelez vite le 119
emergency-medical-body = Dites « Kyukyu desu » (ambulance) et où vous êtes. Si la personne ne respire pas, dites-le. Ne raccrochez pas : on vous dira quoi faire. L’ambulance est gratuite.
emergency-crime-title = Danger, vol ou agression : appelez vite le 110
emergency-crime-body = Allez d’abord dans un endroit sûr, puis appelez le 110. Dites où vous êtes et ce qui se passe. Si vous ne pouvez pas parler, ne raccrochez pas : attendez.
emergency-violence-title = On vous fait du mal : appelez vite le 110
emergency-violence-body = Si vous pouvez fuir, allez chez un voisin, dans un magasin ou au poste de police (koban), et appelez le 110. Ce n’est pas votre faute. Vous pouvez recevoir de l’aide, quel que soit votre visa.
emergency-suicide-title = Merci de me l’avoir dit
emergency-suicide-body = Vous n’avez pas à porter cela sans aide. Si vous sentez que vous allez vous faire du mal, ou si c’est déjà fait, appelez le 119 tout de suite. Allez là où il y a du monde, et dites à une personne près de vous que vous allez très mal. Vous pouvez aussi continuer à écrire ici : je peux vous mettre en contact avec une personne qui vous écoutera.
emergency-tsunami-title = Tsunami : montez vite en hauteur
emergency-tsunami-body = Éloignez-vous tout de suite de la mer et des rivières. Allez à pied le plus haut possible, ou en haut d’un bâtiment solide. N’attendez pas. Ne revenez pas avant la fin de l’alerte.
emergency-trapped-title = Impossible de sortir : appelez vite le 119
emergency-trapped-body = Gardez vos forces. Tapez encore et encore sur quelque chose de dur, pour qu’on vous entende. Appelez le 119 et dites où vous êtes. N’allumez aucune flamme.
emergency-sea-title = Danger en mer : appelez vite le 118
emergency-sea-body = Le 118, ce sont les garde-côtes. Dites où vous êtes et combien de personnes sont en danger. Ne sautez pas à l’eau : lancez quelque chose qui flotte.
call-119 = 119 Pompiers, ambulance
call-110 = 110 Police
call-118 = 118 Garde-côtes
call-desk = { $name }
call-dv = { $name }

## An item to throw away
item-title = Comment jeter : { $item }
item-category = Catégorie : **{ $category }**
item-category-japanese = Catégorie de la mairie, en japonais : **{ $label }**
item-note-japanese = Note de la mairie, en japonais : { $note }
item-unknown = Je ne trouve pas « { $text } » dans la liste de la mairie. Est-ce l’un de ces objets ?
item-unknown-none = Je ne trouve pas « { $text } » dans la liste de la mairie. Demandez à { $office } ({ $phone }).
item-ask = Un doute ? Demandez à { $office } ({ $phone }).

## Kinds of garbage
form-category = { $name } ({ $label })
category-burnable = déchets combustibles
category-nonburnable = déchets non combustibles
category-plastic = plastique
category-bottles-cans-pet = bouteilles en verre, canettes, conserves et bouteilles en plastique (PET)
category-paper-cardboard = papier et carton
category-hazard = déchets dangereux
category-oversized = encombrants
category-appliance = électroménager à recycler
category-small-electronics = bac de collecte des petits appareils
category-clothes-box = bac de collecte des vieux vêtements
category-maker = repris par le fabricant
category-not-collected = non collecté par la mairie
explain-bag = Mettez-le dans { $bag } et déposez-le au point de collecte, le matin du jour de collecte, avant { $by }.
explain-plain = Déposez-le au point de collecte, le matin du jour de collecte, avant { $by }.
explain-hazard = Ne le mélangez jamais avec d’autres déchets. Sortez-le à part, le matin de la collecte des déchets dangereux, avant { $by }.
explain-hazard-transparent = Ne le mélangez jamais avec d’autres déchets. Mettez-le dans un sac transparent, un sac par type, et sortez-le le matin de la collecte des déchets dangereux, avant { $by }.
explain-oversized = Réservez d’abord : { $center }, { $phone } ({ $hours }). Prix : de { $min } à { $max } par objet.
explain-appliance = La mairie ne le collecte pas. La loi oblige à le recycler, et c’est payant. Si aucun magasin ne peut le reprendre : { $place } ({ $phone }). Appelez avant d’y aller.
explain-small-electronics = S’il passe par l’ouverture de { $long } × { $short } cm, mettez-le dans un bac de collecte. Où : { $boxes }.
explain-clothes-box = Mettez-le dans un bac de collecte. Où : { $boxes }.
explain-maker = Demandez au fabricant comment faire et combien ça coûte.
explain-not-collected = Ne le déposez pas au point de collecte.

## Notes on items
note-oversized-if-large = Si un côté dépasse { $side_cm } cm, c’est un encombrant.
note-oversized-if-not-in-bag = S’il n’entre pas dans le sac de la mairie, c’est un encombrant.
note-wrap-sharp = Enveloppez-le dans du papier journal ou du papier épais et écrivez dessus キケン (danger).
note-wrap-sharp-if-broken = S’il est cassé, enveloppez-le dans du papier épais et écrivez dessus キケン (danger).
note-double-bag = Mettez-le dans un petit sac et fermez le sac avec un nœud.
note-rinse = Rincez l’intérieur.
note-if-dirty-burnable = Si la saleté ne part pas, il va avec les déchets combustibles.
note-drain = Égouttez bien.
note-soak-oil = Faites durcir l’huile, ou absorbez-la avec du papier ou du tissu.
note-soak-liquid = Absorbez-le avec du papier ou du tissu. Ne le mélangez pas avec un autre produit ménager.
note-remove-cap-label = Retirez le bouchon et l’étiquette : ils vont avec le plastique.
note-remove-lid = Retirez le couvercle ou le bouchon.
note-open-dry = Coupez, ouvrez à plat et faites sécher.
note-tie = Attachez en croix avec une ficelle.
note-remove-tape = Retirez le ruban adhésif et l’étiquette d’envoi.
note-flatten = Pliez à plat.
note-empty = Videz tout le contenu.
note-remove-waste = Jetez d’abord les selles dans les toilettes.
note-take-out-battery = Retirez la pile ou la batterie : elle va avec les déchets dangereux.
note-built-in-battery = Si la batterie ne s’enlève pas, demandez à { $office } avant de le sortir.
note-fire-risk = Risque d’incendie : ne le mélangez jamais avec d’autres déchets.
note-swollen-call = S’il est gonflé, chaud ou abîmé, ne le déposez pas au point de collecte. Appelez d’abord { $office }.
note-tape-terminals = Collez du ruban adhésif sur les bornes plus et moins.
note-use-up-spray = Videz-le complètement, dehors et loin du feu. Ne faites pas de trou.
note-use-up-spray-hole = Videz-le complètement, dehors et loin du feu, puis faites un trou.
note-use-up-gas = Utilisez tout le gaz.
note-wet-first = Mouillez-le avec de l’eau pour que le feu soit bien éteint.
note-keep-whole = Ne le cassez pas. Mettez-le dans sa boîte d’origine ou enveloppez-le dans du papier.
note-mark-mercury = Ne le cassez pas. Mettez-le dans un sac et écrivez dessus 水銀 (mercure).
note-take-out-cylinder = Retirez la cartouche de gaz : elle va avec les déchets dangereux.
note-remove-bulb = Retirez l’ampoule ou le tube et sortez-les à part.
note-empty-fuel = Il ne doit plus rester de carburant (essence, kérosène…) à l’intérieur.
note-separate-parts = Si les parties en métal s’enlèvent, mettez-les avec les déchets non combustibles.
note-wash-dry = Lavez, faites sécher et mettez dans un sac, pour que cela reste sec.
note-booking = Il faut réserver d’abord.
note-appliance-law = Demandez la reprise au magasin où vous achetez le nouvel appareil, ou à celui où vous avez acheté l’ancien.
note-pc-maker = Demandez au fabricant de le reprendre.
note-erase-data = Effacez d’abord vos photos, vos contacts et vos autres données.
note-shop-box = Les magasins qui ont un bac de collecte le prennent aussi.
note-ask-office = Demandez à { $office } comment le jeter.
note-ask-shop = Demandez au magasin où vous l’avez acheté, ou à une entreprise spécialisée.
note-ask-petrol = Demandez à une station-service ou au magasin où vous l’avez acheté.
note-return-hospital = Rapportez-le à l’hôpital ou à la pharmacie qui vous l’a donné.
note-cut-branches = Coupez à { $branch_length_cm } cm de long et { $branch_diameter_cm } cm d’épaisseur au maximum, et attachez avec une ficelle.
note-shake-soil = Secouez bien pour enlever la terre.

## Collection days
collection-title = Jours de collecte : { $area }
collection-line = **{ $category }** : { $dates }
collection-today = { $date } (aujourd’hui)
collection-tomorrow = { $date } (demain)
collection-by = À sortir le matin, avant { $by }.
collection-none = **{ $category }** : je ne trouve pas de date dans le calendrier. Demandez à { $office } ({ $phone }).
collection-year-end = Au Nouvel An : dernière collecte le { $last }, première collecte le { $first }.
collection-remark = Note de la mairie, en japonais : { $remark }
collection-booking = Les encombrants n’ont pas de jour fixe. Pour réserver : { $phone }
collection-calendar = Le calendrier complet, aussi pour votre téléphone : { $address }
area-question = Dans quel quartier habitez-vous ? Choisissez, ou écrivez le nom de quartier qui est dans votre adresse.
area-unknown = Je ne trouve pas le quartier « { $text } ». Est-ce l’un de ceux-ci ?

## Shelters
shelters-title = Abris
shelters-title-area = Abris : { $area }
shelters-here = Dans votre quartier
shelters-elsewhere = Dans les autres quartiers
shelter-place = **{ $name }** : { $address }
shelter-hazards = pour : { $hazards }
shelter-capacity = environ { $people } personnes
shelters-warning = Un abri n’est ouvert que si la mairie l’annonce. Vérifiez avant de partir lesquels sont ouverts. Si vous n’avez pas le temps, allez en hauteur, à l’endroit sûr le plus proche.
shelters-everyone = Tout le monde peut venir, quels que soient la nationalité et le visa. C’est gratuit.
shelters-ask = Questions : { $office } ({ $phone })
hazard-flood = crue d’une rivière
hazard-landslide = glissement de terrain
hazard-storm-surge = inondation par la mer (tempête)
hazard-earthquake = séisme
hazard-tsunami = tsunami
hazard-fire = grand incendie
hazard-inland-flood = rues et maisons inondées
hazard-volcano = volcan

## Opening hours of the desk
opening-now = Ouvert maintenant, jusqu’à { $close }
opening-later = Fermé maintenant. Réouverture : { $date }, { $open }

## Announcements
areas-all = toute la commune de { $city }
alerts-title = Annonces en cours
alerts-none = La mairie n’a rien annoncé pour le moment.
alerts-danger = Si vous pensez être en danger, n’attendez pas d’annonce : allez dans un endroit sûr.
alerts-elsewhere = Pour réécouter l’annonce des haut-parleurs de la ville (en japonais) : { $phone }. Si vous pensez être en danger, n’attendez pas d’annonce : allez dans un endroit sûr.
emergency-unclear-title = En danger ? Appelez tout de suite
emergency-unclear-body = Incendie, maladie, blessure : 119. Vol, agression, violence : 110. Allez d’abord dans un endroit sûr, puis appelez et dites où vous êtes.
announcement-drill-title = [EXERCICE] { $title }
