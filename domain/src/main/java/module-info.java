/** Nghiệp vụ: what plans and directives say, as values; who directs whom; what a report answers. */
module vn.rasoat.domain {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;

    exports vn.rasoat.domain.deadline;
    exports vn.rasoat.domain.document;
    exports vn.rasoat.domain.hierarchy;
    exports vn.rasoat.domain.identity;
    exports vn.rasoat.domain.obligation;
    exports vn.rasoat.domain.port;
    exports vn.rasoat.domain.report;
    exports vn.rasoat.domain.text;

    opens vn.rasoat.domain.document;
}
