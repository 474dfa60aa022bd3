package vn.rasoat.domain.text;

/** Ngôn ngữ: the language in which a report speaks. */
public enum Language {
    VI,
    EN
}
