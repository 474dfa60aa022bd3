package vn.rasoat.domain.hierarchy;

import java.util.Arrays;

/** Hệ thống: whose form a document follows. */
public enum PoliticalSystem {
    /** Đảng. */
    PARTY("party"),
    /** Nhà nước. */
    STATE("state"),
    /** Mặt trận Tổ quốc. */
    FRONT("front"),
    /** Đoàn Thanh niên Cộng sản Hồ Chí Minh. */
    YOUTH_UNION("youth");

    private final String word;

    PoliticalSystem(String word) {
        this.word = word;
    }

    /** The word that stands for it in data and in reports. */
    public String word() {
        return word;
    }

    /** The system that a word stands for; throws {@link IllegalArgumentException} where it stands for none. */
    public static PoliticalSystem ofWord(String word) {
        return Arrays.stream(values())
                .filter(system -> system.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "not a system such as party, state, front, youth: \"" + word + "\""));
    }
}
