package vn.rasoat.rules.form;

import vn.rasoat.domain.text.Wording;

/** Thành phần thể thức: one of the parts that every document must have, and whether this one shows it. */
public record FormComponent(Kind kind, Presence presence) {

    /** Which part; the seal, the ninth, leaves no text. */
    public enum Kind {
        PARTY_HEADING("tiêu đề «ĐẢNG CỘNG SẢN VIỆT NAM»", "the heading «ĐẢNG CỘNG SẢN VIỆT NAM»"),
        NATIONAL_HEADING("Quốc hiệu và Tiêu ngữ", "the national heading and motto"),
        ISSUING_BODY("tên cơ quan ban hành", "the issuing body"),
        NUMBER("số và ký hiệu", "the number and symbol"),
        DATE("địa danh và ngày, tháng, năm", "the place and date"),
        TYPE("tên loại văn bản", "the name of the type"),
        SUBJECT("trích yếu nội dung", "the subject"),
        CONTENT("nội dung", "the text"),
        SIGNATURE("quyền hạn, chức vụ, họ tên và chữ ký", "the authority, office and name of the signer"),
        RECIPIENTS("nơi nhận", "the recipients");

        private final Wording words;

        Kind(String vi, String en) {
            this.words = new Wording(vi, en);
        }

        /** Its name within a sentence. */
        public Wording words() {
            return words;
        }
    }

    /** Whether it is there. */
    public enum Presence {
        PRESENT,
        /** The part of the document where it would stand was read, and it is not there. */
        ABSENT,
        /** The part of the document where it would stand may have been lost before it was read. */
        UNSEEN
    }
}
