/**
 * Names of saints as Vietnamese Catholics write them in front of the family name: "Phêrô Nguyễn Văn Hai". Of the calendar of saints of the Church
 * in Vietnam, those that are written in one word.
 */
export const BAPTISMAL_NAMES: readonly string[] =
  `Phêrô Phaolô Phao-lô Giuse Gioan Gioakim Giacôbê Giêrônimô Giêsu Anrê Antôn Antôniô Augustinô Ambrôsiô Anphong Anna Agata Anê Batôlômêô Baotixita Bênêđictô
  Bênađô Bernađô Bônaventura Catarina Cêcilia Clêmentê Đaminh Đôminicô Đamianô Emmanuel Êlisabét Gabriel Giuđa Grêgôriô Inhaxiô Lôrensô Laurensô Lêô
  Luca Lucia Luy Marcô Máccô Maria Madalêna Martinô Matta Matthia Matthêu Mátthêu Micae Mônica Nicôla Phanxicô Philípphê Philipphê Raphael Rôcô Rôsa
  Sêbastianô Simon Stêphanô Tađêô Têrêsa Têrêxa Tôma Vinhsơn Vincentê Xaviê`
    .trim()
    .split(/\s+/);
