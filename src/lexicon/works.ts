/** Works that prizes are given for, by their first two words or by one: "tiểu thuyết", "tập thơ", "vở | chèo". Source: lists of the state prizes of letters and arts. */
export const WORKS: ReadonlySet<string> = new Set(
  [
    'tiểu thuyết,tập thơ,tập truyện,truyện ngắn,truyện dài,truyện vừa,truyện thiếu,truyện thơ,trường ca,bài thơ,chùm thơ,thơ,bút ký,hồi ký,nhật ký,ký sự,tùy bút,tuỳ bút,tản văn,tập bút,tập ký,tập tùy,tập tản,tập tiểu',
    'tập kịch,tập phê,tập nghiên,tập sách,tập ảnh,tập nhạc,tập ca,bộ sách,cuốn sách,sách,chuyên luận,tiểu luận,phê bình,chuyên khảo,nghiên cứu,công trình,cụm công,tác phẩm,các tác,cụm tác,hai tác,ba tác,chùm tác',
    'vở,kịch,kịch bản,phim,bộ phim,phim truyện,phim tài,ca khúc,chùm ca,bài hát,giao hưởng,bản giao,hợp xướng,nhạc kịch,vũ kịch,tổ khúc,bức tranh,tranh,tượng,tượng đài,phù điêu,bộ ảnh,ảnh,bức ảnh,chùm ảnh,loạt bài,bài báo,phóng sự,thiết kế,dịch phẩm,bản dịch',
  ].flatMap((row) => row.split(',')),
);
