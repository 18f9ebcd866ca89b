package org.charterrules.drools.scenario;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.charterrules.model.Group;
import org.jspecify.annotations.Nullable;

/** What people are called who belong to a group: a parent, two young people, a health professional. */
enum GroupNoun {
    PARENT("parent", "parents", Group.PARENT_CARER),
    PARENT_OR_CARER("parent or carer", "parents or carers", Group.PARENT_CARER),
    CHILD("child", "children", Group.CHILD),
    YOUNG_PERSON("young person", "young people", Group.YOUNG_PERSON),
    FAMILY_MEMBER("family member", "family members", Group.FAMILY_MEMBER),
    SERVICE_USER("service user", "service users", Group.SERVICE_USER),
    CARER("carer of an adult", "carers of adults", Group.CARER),
    SELF_ADVOCATE("self-advocate", "self-advocates", Group.SELF_ADVOCATE),
    LIVES_ALONE("person who lives alone", "people who live alone", Group.LIVES_ALONE),
    SUPPORTED_HOUSING("person in supported housing", "people in supported housing", Group.SUPPORTED_HOUSING),
    SECURE_WARD("person on a secure ward", "people on a secure ward", Group.SECURE_WARD),
    TEACHER("education professional", "education professionals", Group.EDUCATION),
    HEALTH("health professional", "health professionals", Group.HEALTH),
    SOCIAL_CARE("social care professional", "social care professionals", Group.SOCIAL_CARE),
    COMMISSIONER("commissioner", "commissioners", Group.COMMISSIONING),
    HOUSING("housing professional", "housing professionals", Group.HOUSING),
    SERVICE_MANAGER("service manager", "service managers", Group.SERVICE_MANAGER),
    FAITH("person from a faith group", "people from a faith group", Group.FAITH),
    VOLUNTARY("person from the voluntary sector", "people from the voluntary sector", Group.VOLUNTARY),
    DISABLED("disabled person", "disabled people", Group.DISABLED_PERSON),
    NO_GROUP("person of no group", "people of no group", List.of()),
    NOT_RECORDED("person whose group is not recorded", "people whose group is not recorded");

    /** A pattern for one of these people, for example {@code young person}. */
    static final String ONE = "parent or carer|parent|child|young person|family member|service user|carer of an adult"
            + "|self-advocate|person who lives alone|person in supported housing|person on a secure ward"
            + "|education professional|health professional|social care professional|commissioner|housing professional"
            + "|service manager|person from a faith group|person from the voluntary sector|person of no group|disabled person"
            + "|person whose group is not recorded";

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("another", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10));

    private final String one;
    private final String many;
    private final @Nullable List<String> groups;

    GroupNoun(String one, String many, Group group) {
        this(one, many, List.of(group.name()));
    }

    GroupNoun(String one, String many) {
        this.one = one;
        this.many = many;
        this.groups = null;
    }

    GroupNoun(String one, String many, List<String> groups) {
        this.one = one;
        this.many = many;
        this.groups = groups;
    }

    String one() {
        return one;
    }

    String many() {
        return many;
    }

    /** The names of the groups; {@code null} if they are not recorded. */
    @Nullable
    List<String> groups() {
        return groups;
    }

    static Optional<GroupNoun> named(String phrase) {
        return Arrays.stream(values())
                .filter(noun -> noun.one.equals(phrase) || noun.many.equals(phrase))
                .findFirst();
    }

    static GroupNoun of(String phrase) {
        return named(phrase)
                .orElseThrow(() -> new ScenarioException("Who is '" + phrase + "'? Maybe one of: "
                        + String.join(
                                ", ",
                                Arrays.stream(values()).map(GroupNoun::one).toList()) + "."));
    }

    /** For example 2 for {@code two}; nothing for what is not a number. */
    static Optional<Integer> number(String word) {
        return word.matches("\\d{1,3}") ? Optional.of(Integer.valueOf(word)) : Optional.ofNullable(NUMBERS.get(word));
    }
}
