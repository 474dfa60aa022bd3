package vn.rasoat.domain.report;

/** Ngôn ngữ: the language in which a report speaks. */
public enum Language {
    VI,
    EN
}
