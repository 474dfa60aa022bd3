package vn.rasoat.adapters.document.encoding;

import vn.rasoat.domain.text.Wording;

/** Câu chữ khi giải mã. */
final class DecodingWords {

    static final Wording EMPTY = new Wording(
            "Tệp rỗng, không có chữ nào; hãy đưa tệp văn bản có nội dung.",
            "The file is empty; bring the file that has the text.");

    static final Wording UNKNOWN_ENCODING = new Wording(
            "Không nhận ra bảng mã của tệp: không phải Unicode, TCVN3 (ABC), VNI hay windows-1258; hãy mở tệp bằng phần mềm đã"
                    + " soạn và lưu lại dạng .txt với bảng mã UTF-8.",
            "The encoding of the file is none of Unicode, TCVN3 (ABC), VNI, windows-1258; open it in the program it was written"
                    + " with and save it as .txt in UTF-8.");

    static final Wording UTF16_WITHOUT_MARK = new Wording(
            "Tệp không ghi bảng mã; đã đọc theo UTF-16.",
            "The file does not name its encoding; it was read as UTF-16.");

    static final Wording WESTERN = new Wording(
            "Tệp không phải Unicode và có quá ít chữ để nhận ra bảng mã; đã đọc theo windows-1252.",
            "The file is not in Unicode and has too few letters to tell its encoding; it was read as windows-1252.");

    static final Wording LOST_HORNED_U = new Wording(
            "Văn bản TCVN3 (ABC) này đã mất chữ «ư» khi sao chép, vì mã của nó bị coi là dấu gạch nối mềm; hãy đưa tệp Word"
                    + " gốc, lưu dạng .txt.",
            "This text in TCVN3 (ABC) lost the letter «ư» when it was copied, for its code was taken for a soft hyphen; bring"
                    + " the Word original, saved as .txt.");

    private DecodingWords() {}

    static Wording tooLarge(Limits limits) {
        String size = size(limits.bytes());
        return new Wording(
                "Tệp lớn hơn " + size + " nên không đọc; hãy tách riêng văn bản cần rà soát và đưa tệp nhỏ hơn.",
                "The file is larger than " + size + " and was not read; bring the document alone, in a smaller file.");
    }

    static Wording converted(LegacyEncoding encoding) {
        return new Wording(
                "Văn bản dùng bảng mã " + encoding.written() + "; đã chuyển sang Unicode.",
                "The text was written in " + encoding.written() + "; it was converted to Unicode.");
    }

    static Wording damaged(int characters) {
        return new Wording(
                "Tệp có " + characters + " ký tự hỏng, hiện thành «\uFFFD»; chữ ở những chỗ đó đã mất.",
                "The file has " + characters + " damaged characters, shown as «\uFFFD»; what stood there is lost.");
    }

    private static String size(int bytes) {
        int megabyte = 1024 * 1024;
        return bytes % megabyte == 0 ? bytes / megabyte + " MB" : bytes + " byte";
    }
}
