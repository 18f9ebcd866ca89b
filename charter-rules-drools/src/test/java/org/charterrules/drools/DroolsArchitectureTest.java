package org.charterrules.drools;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.charterrules.report.Questions;

@AnalyzeClasses(packages = "org.charterrules", importOptions = ImportOption.DoNotIncludeTests.class)
class DroolsArchitectureTest {
    @ArchTest
    static final ArchRule the_rules_neither_read_files_nor_write_reports = noClasses()
            .that()
            .resideInAPackage("org.charterrules.drools..")
            .and()
            .resideOutsideOfPackage("org.charterrules.drools.scenario..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.charterrules.json..", "org.charterrules.report..")
                    .and(not(equivalentTo(Questions.class))))
            .because("the linter alone asks which questions have words, and nothing is written here");

    @ArchTest
    static final ArchRule only_this_module_knows_the_rule_engine = noClasses()
            .that()
            .resideOutsideOfPackage("org.charterrules.drools..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kie..", "org.drools..");

    @ArchTest
    static final ArchRule nothing_writes_to_the_console = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
}
