package vn.rasoat.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The drawing of the modules: who may know whom. */
@AnalyzeClasses(packages = "vn.rasoat", importOptions = ImportOption.DoNotIncludeTests.class)
class ModulesTest {

    @ArchTest
    static final ArchRule only_the_command_line_knows_all_of_them = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("domain")
            .definedBy("vn.rasoat.domain..")
            .layer("rules")
            .definedBy("vn.rasoat.rules..")
            .layer("json")
            .definedBy("vn.rasoat.adapters.json..")
            .layer("document")
            .definedBy("vn.rasoat.adapters.document..")
            .layer("cli")
            .definedBy("vn.rasoat.adapters.cli..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("rules")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("json")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("document")
            .mayOnlyBeAccessedByLayers("cli");

    @ArchTest
    static final ArchRule domain_needs_nothing_but_the_jdk_and_its_two_sets_of_annotations = classes()
            .that()
            .resideInAPackage("vn.rasoat.domain..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("vn.rasoat.domain..", "java..", "jakarta.validation..", "org.jspecify..");

    @ArchTest
    static final ArchRule drools_is_known_in_one_package_only = noClasses()
            .that()
            .resideOutsideOfPackages("vn.rasoat.rules.drl..", "vn.rasoat.rules.pack..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule hibernate_validator_is_known_in_one_package_only = noClasses()
            .that()
            .resideOutsideOfPackage("vn.rasoat.rules.constraint..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.hibernate..");

    @ArchTest
    static final ArchRule jackson_and_yaml_are_known_to_the_json_adapter_only = noClasses()
            .that()
            .resideOutsideOfPackage("vn.rasoat.adapters.json..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "org.snakeyaml..");

    @ArchTest
    static final ArchRule picocli_is_known_to_the_command_line_only = noClasses()
            .that()
            .resideOutsideOfPackage("vn.rasoat.adapters.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..");

    @ArchTest
    static final ArchRule the_day_is_given_never_asked = noClasses()
            .that()
            .resideInAnyPackage(
                    "vn.rasoat.domain..",
                    "vn.rasoat.rules..",
                    "vn.rasoat.adapters.json..",
                    "vn.rasoat.adapters.document..")
            .should()
            .callMethodWhere(target(name("now")))
            .because("a report must come out the same on any day it is repeated");

    @ArchTest
    static final ArchRule nothing_asks_for_the_default_locale_zone_or_charset = noClasses()
            .should()
            .callMethodWhere(target(nameMatching("systemDefault|defaultCharset|getDefault"))
                    .and(target(com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.<JavaClass>owner(
                            com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage(
                                    "java.util", "java.time", "java.nio.charset")))))
            .because("equal input prints equal output everywhere");

    @ArchTest
    static final ArchRule only_the_command_line_prints = noClasses()
            .that()
            .resideOutsideOfPackage("vn.rasoat.adapters.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule packages_of_the_domain_are_free_of_cycles =
            slices().matching("vn.rasoat.domain.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Util");
}
