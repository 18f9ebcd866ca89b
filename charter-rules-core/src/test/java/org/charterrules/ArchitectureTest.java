package org.charterrules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.charterrules.subject.CaseIndex;

@AnalyzeClasses(packages = "org.charterrules", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Set<String> OWNERS_OF_NOW = Set.of(
            Instant.class.getName(),
            LocalDate.class.getName(),
            LocalDateTime.class.getName(),
            LocalTime.class.getName(),
            ZonedDateTime.class.getName());

    @ArchTest
    static final ArchRule core_knows_no_rule_engine_no_yaml_and_no_command_line = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..", "picocli..", "org.yaml..", "org.snakeyaml..");

    @ArchTest
    static final ArchRule only_the_json_package_uses_jackson = noClasses()
            .that()
            .resideOutsideOfPackage("org.charterrules.json")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml..");

    @ArchTest
    static final ArchRule the_model_depends_on_the_charters_and_on_plain_libraries_only = classes()
            .that()
            .resideInAPackage("org.charterrules.model")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.charterrules.model",
                    "org.charterrules.charter",
                    "java..",
                    "javax.annotation..",
                    "org.threeten.extra..",
                    "org.jspecify..",
                    "org.immutables..");

    @ArchTest
    static final ArchRule the_present_comes_only_from_the_caller =
            noClasses().should().callMethodWhere(readsTheClock());

    @ArchTest
    static final ArchRule verdicts_ask_the_case_file_what_has_happened_so_that_it_knows_until_when_they_stand =
            noClasses()
                    .that()
                    .resideInAnyPackage("org.charterrules.obligation", "org.charterrules.subject")
                    .should()
                    .callMethod(CaseIndex.class, "asOf")
                    .because("hasHappened, isOver, stillHolds and isStillTime note when the answer will be another;"
                            + " asOfToShow and todayToShow are for what decides no verdict");

    @ArchTest
    static final ArchRule nothing_depends_on_where_the_machine_stands =
            noClasses().should().callMethodWhere(asksTheMachine());

    @ArchTest
    static final ArchRule nothing_writes_to_the_console = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule packages_have_no_cycles =
            slices().matching("org.charterrules.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule charters_depend_on_nothing_else_of_ours = noClasses()
            .that()
            .resideInAPackage("org.charterrules.charter")
            .should()
            .dependOnClassesThat(resideInAPackage("org.charterrules..")
                    .and(resideInAPackage("org.charterrules.charter").negate()));

    private static DescribedPredicate<JavaMethodCall> readsTheClock() {
        return DescribedPredicate.describe("reads the clock", call -> {
            String owner = owner(call);
            String method = call.getName();
            return (method.equals("now") && OWNERS_OF_NOW.contains(owner))
                    || (owner.equals(Clock.class.getName()) && method.startsWith("system"))
                    || (owner.equals(System.class.getName()) && method.equals("currentTimeMillis"));
        });
    }

    private static DescribedPredicate<JavaMethodCall> asksTheMachine() {
        return DescribedPredicate.describe("asks for a default of the machine", call -> {
            String owner = owner(call);
            boolean hasDefault = owner.equals(TimeZone.class.getName()) || owner.equals(Locale.class.getName());
            return (hasDefault && call.getName().equals("getDefault"))
                    || (owner.equals(ZoneId.class.getName()) && call.getName().equals("systemDefault"));
        });
    }

    private static String owner(JavaMethodCall call) {
        MethodCallTarget target = call.getTarget();
        return target.getOwner().getName();
    }
}
