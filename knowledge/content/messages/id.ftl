## How facts read
form-name = { $romaji } ({ $ja })
form-separator = { ", " }
form-date-separator = { "; " }
form-yen = { $amount } yen
form-clock = { $hour }:{ $minute }
form-hours = { $days }, { $open }–{ $close }
form-hours-overnight = { $days }, { $open } sampai { $close } keesokan paginya
form-day-range = { $first } sampai { $last }
form-every-day = setiap hari
form-date = EEEE, d MMMM
weekday-mon = Senin
weekday-tue = Selasa
weekday-wed = Rabu
weekday-thu = Kamis
weekday-fri = Jumat
weekday-sat = Sabtu
weekday-sun = Minggu

## Around every card
label-source = Sumber: { $source }
label-checked-on = Dicek pada { $date }
label-sample = Ini kota contoh yang tidak benar-benar ada. Isinya bukan informasi sungguhan.
label-not-reviewed = Teks ini belum dicek oleh petugas kota.
label-other-language = Teks ini belum ada dalam bahasa Anda. Berikut teksnya dalam bahasa { $language }.

## What the bot says before, or instead of, an answer
lead-answer = Ini yang saya temukan:
lead-ask-back = Yang mana yang ingin Anda ketahui?
lead-hand-over = Saya tidak menemukan jawaban yang pasti, dan saya tidak mau menebak. Mau saya hubungkan dengan petugas?
lead-person = Baik. Pertanyaan Anda bisa saya teruskan ke petugas.
lead-other = Maaf, yang itu tidak bisa saya jawab. Saya menjawab soal kehidupan di kota ini: sampah, perkumpulan warga, bencana, dan keadaan darurat. Untuk hal lain, Anda bisa bertanya ke petugas.
lead-greet = Halo! Silakan tanya apa saja dalam bahasa Indonesia: soal sampah, perkumpulan warga, bencana, atau keadaan darurat.
lead-thank = Sama-sama. Silakan tanya lagi kapan saja.
lead-goodbye = Terima kasih. Jaga diri baik-baik, ya!
lead-identity = Saya program komputer milik kota, bukan manusia. Saya menunjukkan teks yang disiapkan oleh kota. Kalau saya tidak tahu, saya hubungkan Anda dengan petugas.
lead-fact-missing = Rincian soal ini belum saya terima dari kota. Silakan tanya ke { $office } ({ $phone }).

## Emergencies
emergency-fire-title = Kebakaran: telepon 119 sekarang
emergency-fire-body = Lari keluar dulu, baru telepon 119. Katakan "Kaji desu" (ada kebakaran), lalu sebutkan tempatnya. Jangan masuk lagi.
emergency-medical-title = Ada yang sakit atau terluka: telepon 119 sekarang
emergency-medical-body = Katakan "Kyukyu desu" (perlu ambulans), lalu sebutkan tempatnya. Kalau orangnya tidak bernapas, katakan itu juga. Jangan tutup teleponnya: petugas akan memberi tahu apa yang harus dilakukan. Ambulans gratis.
emergency-crime-title = Ada bahaya atau kejahatan: telepon 110 sekarang
emergency-crime-body = Pergi dulu ke tempat aman, lalu telepon 110. Sebutkan tempatnya dan apa yang sedang terjadi. Kalau tidak bisa bicara, jangan tutup teleponnya. Tunggu saja.
emergency-violence-title = Anda mengalami kekerasan: telepon 110 sekarang
emergency-violence-body = Kalau bisa, larilah ke rumah tetangga, toko, atau pos polisi (koban), lalu telepon 110. Ini bukan salah Anda. Anda bisa mendapat bantuan, apa pun status izin tinggal Anda.
emergency-suicide-title = Terima kasih sudah bercerita
emergency-suicide-body = Anda tidak harus menanggung ini sendirian. Kalau Anda hampir melukai diri sendiri, atau sudah telanjur melakukannya, telepon 119 sekarang. Pergilah ke tempat yang ada orangnya, dan katakan kepada satu orang di dekat Anda betapa berat yang Anda rasakan. Anda juga boleh terus menulis di sini. Saya bisa memanggil orang yang mau mendengarkan Anda.
emergency-tsunami-title = Tsunami: naik ke tempat tinggi sekarang
emergency-tsunami-body = Segera menjauh dari laut dan sungai. Jalan kaki ke tempat setinggi mungkin, atau naik ke lantai atas bangunan yang kokoh. Jangan menunggu. Jangan kembali sampai peringatan dicabut.
emergency-trapped-title = Terjebak: telepon 119 sekarang
emergency-trapped-body = Hemat tenaga. Ketuk benda keras berkali-kali supaya terdengar orang. Telepon 119 dan sebutkan di mana Anda berada. Jangan menyalakan api.
emergency-sea-title = Bahaya di laut: telepon 118 sekarang
emergency-sea-body = 118 adalah penjaga pantai Jepang. Sebutkan tempatnya dan berapa orang yang dalam bahaya. Jangan terjun untuk menolong: lemparkan benda yang bisa mengapung.
call-119 = 119 Kebakaran, ambulans
call-110 = 110 Polisi
call-118 = 118 Penjaga pantai
call-desk = { $name }
call-dv = { $name }

## An item to throw away
item-title = Cara membuang: { $item }
item-category = Jenisnya: **{ $category }**.
item-category-japanese = Jenisnya menurut kota (dalam bahasa Jepang): **{ $label }**
item-note-japanese = Catatan dari kota (dalam bahasa Jepang): { $note }
item-unknown = "{ $text }" tidak ada di daftar kota. Apakah salah satu dari ini?
item-unknown-none = "{ $text }" tidak ada di daftar kota. Silakan tanya ke { $office } ({ $phone }).
item-ask = Kalau ragu, tanyakan ke { $office } ({ $phone }).

## Kinds of garbage
form-category = { $name } ({ $label })
category-burnable = sampah yang bisa dibakar
category-nonburnable = sampah yang tidak bisa dibakar
category-plastic = plastik
category-bottles-cans-pet = botol kaca, kaleng, dan botol PET
category-paper-cardboard = kertas bekas dan kardus
category-hazard = sampah berbahaya
category-oversized = sampah besar
category-appliance = daur ulang alat elektronik rumah tangga
category-small-electronics = kotak pengumpulan elektronik kecil
category-clothes-box = kotak pengumpulan pakaian bekas
category-maker = diambil oleh pabrik pembuatnya
category-not-collected = tidak diambil oleh kota
explain-bag = Masukkan ke { $bag }, lalu bawa ke tempat pengumpulan sampah pada pagi hari pengambilan, paling lambat pukul { $by }.
explain-plain = Bawa ke tempat pengumpulan sampah pada pagi hari pengambilan, paling lambat pukul { $by }.
explain-hazard = Sama sekali tidak boleh dicampur dengan sampah lain. Keluarkan terpisah pada pagi hari pengambilan sampah berbahaya, paling lambat pukul { $by }.
explain-hazard-transparent = Sama sekali tidak boleh dicampur dengan sampah lain. Masukkan ke kantong transparan, pisahkan menurut jenisnya, lalu keluarkan pada pagi hari pengambilan sampah berbahaya, paling lambat pukul { $by }.
explain-oversized = Daftar dulu: { $center }, { $phone } ({ $hours }). Biayanya { $min } sampai { $max } untuk 1 barang.
explain-appliance = Tidak diambil oleh kota. Menurut undang-undang, barang ini harus didaur ulang dan ada biayanya. Kalau tidak ada toko yang bisa mengambilnya: { $place } ({ $phone }). Telepon dulu sebelum pergi.
explain-small-electronics = Barang yang bisa masuk lewat lubang { $long } cm × { $short } cm dimasukkan ke kotak pengumpulan. Lokasi kotak: { $boxes }
explain-clothes-box = Masukkan ke kotak pengumpulan. Lokasi kotak: { $boxes }
explain-maker = Tanyakan cara dan biayanya ke pabrik pembuatnya.
explain-not-collected = Jangan taruh di tempat pengumpulan sampah.

## Notes on items
note-oversized-if-large = Kalau salah satu sisinya lebih dari { $side_cm } cm, itu sampah besar.
note-oversized-if-not-in-bag = Kalau tidak muat di kantong resmi kota, itu sampah besar.
note-wrap-sharp = Bungkus dengan koran atau kertas tebal, lalu tulis キケン (kiken, artinya bahaya).
note-wrap-sharp-if-broken = Kalau pecah, bungkus dengan kertas tebal, lalu tulis キケン (kiken, artinya bahaya).
note-double-bag = Masukkan ke kantong kecil, lalu ikat mulut kantongnya.
note-rinse = Bilas bagian dalamnya.
note-if-dirty-burnable = Kalau kotorannya tidak bisa hilang, itu sampah yang bisa dibakar.
note-drain = Tiriskan airnya baik-baik.
note-soak-oil = Padatkan, atau serapkan ke kertas atau kain.
note-soak-liquid = Jangan dicampur dengan cairan pembersih lain. Serapkan ke kertas atau kain.
note-remove-cap-label = Lepaskan tutup dan labelnya: keduanya masuk ke plastik.
note-remove-lid = Lepaskan tutupnya.
note-open-dry = Gunting dan buka, lalu keringkan.
note-tie = Ikat dengan tali secara menyilang.
note-remove-tape = Lepaskan selotip dan label pengiriman.
note-flatten = Lipat sampai rata.
note-empty = Kosongkan isinya.
note-remove-waste = Buang dulu kotorannya ke toilet.
note-take-out-battery = Lepaskan baterainya dan buang sebagai sampah berbahaya.
note-built-in-battery = Kalau baterainya tidak bisa dilepas, tanyakan ke { $office } sebelum membuangnya.
note-fire-risk = Bisa menyebabkan kebakaran. Sama sekali tidak boleh dicampur dengan sampah lain.
note-swollen-call = Kalau menggembung, panas, atau rusak, jangan taruh di tempat pengumpulan sampah. Telepon dulu { $office }.
note-tape-terminals = Tempelkan selotip di kutub + dan -.
note-use-up-spray = Habiskan isinya di luar rumah, di tempat yang tidak ada api. Jangan dilubangi.
note-use-up-spray-hole = Habiskan isinya di luar rumah, di tempat yang tidak ada api. Setelah itu lubangi.
note-use-up-gas = Habiskan gasnya.
note-wet-first = Basahi dengan air sampai apinya benar-benar padam.
note-keep-whole = Jangan dipecahkan. Bungkus dengan kotak aslinya atau kertas.
note-mark-mercury = Jangan dipecahkan. Masukkan ke kantong dan tulis 水銀 (suigin, artinya air raksa).
note-take-out-cylinder = Lepaskan tabung gasnya dan buang sebagai sampah berbahaya.
note-remove-bulb = Lepaskan bohlam atau lampu neonnya, lalu buang terpisah.
note-empty-fuel = Kosongkan bahan bakarnya.
note-separate-parts = Kalau bagian logamnya bisa dilepas, lepaskan dan buang sebagai sampah yang tidak bisa dibakar.
note-wash-dry = Cuci dan keringkan, lalu masukkan ke kantong supaya tidak basah.
note-booking = Harus mendaftar dulu.
note-appliance-law = Minta toko tempat Anda membeli yang baru, atau toko tempat barang ini dulu dibeli, untuk mengambilnya.
note-pc-maker = Minta pabrik pembuatnya mengambil barang ini.
note-erase-data = Hapus dulu foto, kontak, dan data lainnya.
note-shop-box = Bisa juga dimasukkan ke kotak pengumpulan di toko.
note-ask-office = Tanyakan cara membuangnya ke { $office }.
note-ask-shop = Tanyakan ke toko tempat Anda membelinya atau ke perusahaan khusus.
note-ask-petrol = Tanyakan ke pom bensin atau toko tempat Anda membelinya.
note-return-hospital = Kembalikan ke rumah sakit atau apotek yang memberikannya.
note-cut-branches = Potong sampai panjangnya paling banyak { $branch_length_cm } cm dan tebalnya paling banyak { $branch_diameter_cm } cm, lalu ikat dengan tali.
note-shake-soil = Bersihkan tanahnya baik-baik.

## Collection days
collection-title = Hari pengambilan: { $area }
collection-line = **{ $category }**: { $dates }
collection-today = { $date } (hari ini)
collection-tomorrow = { $date } (besok)
collection-by = Keluarkan pada pagi hari, paling lambat pukul { $by }.
collection-none = **{ $category }**: tanggalnya tidak ada di kalender. Silakan tanya ke { $office } ({ $phone }).
collection-year-end = Akhir dan awal tahun: pengambilan terakhir { $last }, pengambilan pertama { $first }.
collection-remark = Catatan dari kota (dalam bahasa Jepang): { $remark }
collection-booking = Sampah besar tidak punya hari tetap. Daftar lewat telepon: { $phone }
collection-calendar = Kalender lengkap, bisa juga dimasukkan ke HP: { $address }
area-question = Anda tinggal di daerah mana? Pilih, atau tulis nama daerah (cho, 町) di alamat Anda.
area-unknown = Daerah "{ $text }" tidak ditemukan. Apakah salah satu dari ini?

## Shelters
shelters-title = Tempat pengungsian
shelters-title-area = Tempat pengungsian: { $area }
shelters-here = Di daerah Anda
shelters-elsewhere = Di daerah lain
shelter-place = **{ $name }**: { $address }
shelter-hazards = untuk: { $hazards }
shelter-capacity = kira-kira { $people } orang
shelters-warning = Tempat pengungsian hanya bisa dipakai kalau sudah dibuka oleh kota. Cek dulu mana yang buka sebelum pergi. Kalau tidak ada waktu, larilah ke tempat tinggi yang aman di dekat Anda.
shelters-everyone = Siapa saja boleh datang, apa pun kewarganegaraan dan status izin tinggalnya. Gratis.
shelters-ask = Pertanyaan: { $office } ({ $phone })
hazard-flood = banjir sungai
hazard-landslide = tanah longsor
hazard-storm-surge = air laut naik karena badai
hazard-earthquake = gempa bumi
hazard-tsunami = tsunami
hazard-fire = kebakaran besar
hazard-inland-flood = jalan dan rumah tergenang air hujan
hazard-volcano = letusan gunung berapi

## Opening hours of the desk
opening-now = Sekarang buka, sampai pukul { $close }
opening-later = Sekarang tutup. Buka lagi: { $date }, pukul { $open }

## Announcements
areas-all = seluruh { $city }
alerts-title = Pengumuman saat ini
alerts-none = Saat ini tidak ada pengumuman dari kota.
alerts-danger = Kalau merasa ada bahaya, jangan menunggu pengumuman: pergi ke tempat aman.
alerts-elsewhere = Untuk mendengar sekali lagi siaran pengeras suara kota (bahasa Jepang), telepon { $phone }. Kalau merasa ada bahaya, jangan menunggu pengumuman: pergi ke tempat aman.
emergency-unclear-title = Kalau ada bahaya, segera telepon
emergency-unclear-body = Kebakaran, sakit, atau luka: 119. Kejahatan atau kekerasan: 110. Pergi dulu ke tempat aman, lalu sebutkan di mana Anda berada.
announcement-drill-title = [LATIHAN] { $title }
