package vn.rasoat.adapters.document.encoding;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.text.Wording;

/** Loại tệp: what the first bytes of a file say it is, where that is not plain text. */
enum FileKind {
    WORD("tệp Word (.docx)", "a Word file (.docx)", Remedy.SAVE_AS_TEXT),
    OLD_WORD("tệp Word đời cũ (.doc)", "an old Word file (.doc)", Remedy.SAVE_AS_TEXT),
    LOCKED_WORD("tệp Office có mật khẩu", "an Office file with a password", Remedy.UNLOCK),
    OPEN_DOCUMENT("tệp OpenDocument (.odt)", "an OpenDocument file (.odt)", Remedy.SAVE_AS_TEXT),
    SPREADSHEET("bảng tính Excel", "an Excel workbook", Remedy.BRING_TEXT),
    SLIDES("tệp trình chiếu PowerPoint", "a PowerPoint file", Remedy.BRING_TEXT),
    OFFICE("tệp Office đời cũ", "an old Office file", Remedy.SAVE_AS_TEXT),
    PDF("tệp PDF", "a PDF file", Remedy.SAVE_AS_TEXT),
    RICH_TEXT("tệp RTF", "an RTF file", Remedy.SAVE_AS_TEXT),
    WEB_PAGE("trang web (HTML)", "a web page (HTML)", Remedy.SAVE_AS_TEXT),
    XML("tệp XML", "an XML file", Remedy.SAVE_AS_TEXT),
    IMAGE("tệp ảnh", "an image", Remedy.BRING_TEXT),
    ARCHIVE("tệp nén", "a compressed archive", Remedy.UNPACK),
    BINARY("tệp nhị phân, không phải văn bản", "a binary file, not text", Remedy.BRING_TEXT);

    private enum Remedy {
        SAVE_AS_TEXT("hãy mở tệp và lưu thành .txt (UTF-8)", "open the file and save it as .txt (UTF-8)"),
        UNLOCK("hãy bỏ mật khẩu và lưu thành .txt (UTF-8)", "take the password off and save it as .txt (UTF-8)"),
        UNPACK("hãy giải nén và đưa tệp văn bản bên trong", "unpack it and bring the text file inside"),
        BRING_TEXT("hãy đưa tệp .txt hoặc .md của văn bản", "bring the document as a .txt or .md file");

        final String vi;
        final String en;

        Remedy(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }
    }

    /** PDF readers look for its mark this far. */
    private static final int REACH_OF_PDF_MARK = 1024;

    private final String vi;
    private final String en;
    private final Remedy remedy;

    FileKind(String vi, String en, Remedy remedy) {
        this.vi = vi;
        this.en = en;
        this.remedy = remedy;
    }

    /** Says what the file is, and what to bring instead. */
    Wording refusal() {
        return new Wording(
                "Đây là " + vi + "; bản này chỉ đọc văn bản thuần và Markdown: " + remedy.vi + ".",
                "This is " + en + "; this version reads plain text and Markdown only: " + remedy.en + ".");
    }

    /** The kind that the marks of the file name, {@code null} where it may be text. */
    static @Nullable FileKind of(byte[] bytes) {
        if (startsWith(bytes, "PK\u0003\u0004") || startsWith(bytes, "PK\u0005\u0006")) {
            return inZip(bytes);
        }
        if (startsWith(bytes, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
            return inOle(bytes);
        }
        if (isImage(bytes)) {
            return IMAGE;
        }
        if (startsWith(bytes, "\u001F\u008B")
                || startsWith(bytes, "7z\u00BC\u00AF")
                || startsWith(bytes, "Rar!\u001A")) {
            return ARCHIVE;
        }
        return ofMarkup(bytes);
    }

    private static FileKind inZip(byte[] bytes) {
        if (contains(bytes, "word/")) {
            return WORD;
        }
        if (contains(bytes, "application/vnd.oasis.opendocument")) {
            return OPEN_DOCUMENT;
        }
        if (contains(bytes, "xl/workbook")) {
            return SPREADSHEET;
        }
        return contains(bytes, "ppt/presentation") ? SLIDES : ARCHIVE;
    }

    private static FileKind inOle(byte[] bytes) {
        if (contains(bytes, wide("EncryptedPackage"))) {
            return LOCKED_WORD;
        }
        if (contains(bytes, wide("WordDocument"))) {
            return OLD_WORD;
        }
        return contains(bytes, wide("Workbook")) ? SPREADSHEET : OFFICE;
    }

    private static boolean isImage(byte[] bytes) {
        return startsWith(bytes, "\u0089PNG\r\n")
                || startsWith(bytes, "\u00FF\u00D8\u00FF")
                || startsWith(bytes, "GIF8")
                || startsWith(bytes, "II*\0")
                || startsWith(bytes, "MM\0*")
                || (startsWith(bytes, "BM") && bytes.length > 9 && isZero(bytes, 6, 10))
                || (startsWith(bytes, "RIFF") && isAt(bytes, 8, "WEBP"))
                || isAt(bytes, 4, "ftypheic");
    }

    private static @Nullable FileKind ofMarkup(byte[] bytes) {
        String head = head(bytes);
        if (head.contains("%PDF-")) {
            return PDF;
        }
        String start = head.stripLeading();
        if (start.startsWith("{\\rtf")) {
            return RICH_TEXT;
        }
        if (startsWithTag(start, "<!doctype html") || startsWithTag(start, "<html")) {
            return WEB_PAGE;
        }
        return start.startsWith("<?xml") ? XML : null;
    }

    private static String head(byte[] bytes) {
        int start = isAt(bytes, 0, "\u00EF\u00BB\u00BF") ? 3 : 0;
        int length = Math.min(bytes.length, REACH_OF_PDF_MARK) - start;
        return new String(bytes, start, length, StandardCharsets.ISO_8859_1);
    }

    private static boolean startsWithTag(String text, String tag) {
        return text.regionMatches(true, 0, tag, 0, tag.length());
    }

    private static boolean startsWith(byte[] bytes, String mark) {
        return isAt(bytes, 0, mark);
    }

    private static boolean isAt(byte[] bytes, int offset, String mark) {
        if (bytes.length < offset + mark.length()) {
            return false;
        }
        for (int i = 0; i < mark.length(); i++) {
            if ((bytes[offset + i] & 0xFF) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isZero(byte[] bytes, int start, int end) {
        for (int i = start; i < end; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] bytes, String mark) {
        for (int i = 0; i + mark.length() <= bytes.length; i++) {
            if (isAt(bytes, i, mark)) {
                return true;
            }
        }
        return false;
    }

    /** As UTF-16 writes it. */
    private static String wide(String mark) {
        return String.join("\0", mark.split("")) + "\0";
    }
}
