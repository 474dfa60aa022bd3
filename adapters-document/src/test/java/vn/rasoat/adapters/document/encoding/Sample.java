package vn.rasoat.adapters.document.encoding;

/** A plan made up for these tests. */
final class Sample {

    static final String PLAN = """
            ĐẢNG BỘ HUYỆN CỬA SÔNG
            BAN CHẤP HÀNH
            Cửa Sông, ngày 05 tháng 3 năm 2024

            KẾ HOẠCH
            vận động trồng cây chắn sóng ven đê mùa xuân

            Thực hiện chủ trương giữ đê trước mùa bão, Ban Chấp hành xây dựng kế hoạch như sau:

            I. MỤC ĐÍCH
            1. Giúp bà con ven biển hiểu rằng rừng ngập mặn che chở cho ruộng muối, đầm tôm và mái nhà của mình.
            2. Mỗi chi bộ nhận chăm một đoạn đê, từ lúc ươm hạt cho tới khi cây bén rễ, khép tán.

            II. NỘI DUNG
            1. Chọn giống bần chua, đước và sú vẹt; gieo trong bầu đất trộn tro trấu, tưới nước lợ mỗi sáng.
            2. Đắp bờ bao giữ phù sa, cắm cọc tre dọc mép nước, buộc rơm để sóng khỏi cuốn cây non.
            3. Thuyền thúng của xóm Bến chở cây; thanh niên lội bùn cấy theo hàng, cách nhau hai sải tay.

            III. TỔ CHỨC THỰC HIỆN
            - Các chi bộ ghi sổ số cây sống sau mỗi kỳ triều cường và gửi về văn phòng trước ngày 20 hằng tháng.
            - Tổ kỹ thuật thăm bãi ương, chỉ cách bắt hà bám thân, dặm lại chỗ thưa, nhắc ai quên lịch tưới.

            Nơi nhận:
            - Các chi bộ,
            - Lưu Văn phòng.
            """;

    private Sample() {}
}
