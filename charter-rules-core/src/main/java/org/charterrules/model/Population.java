package org.charterrules.model;

import static org.charterrules.model.Group.*;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A named set of groups that a charter speaks about, for example {@link #PARENTS_OR_CARERS}. */
public enum Population {
    /** Parents and carers. */
    PARENTS_OR_CARERS("parents or carers", EnumSet.of(PARENT_CARER)),
    /** Children and young people. */
    CHILDREN_OR_YOUNG_PEOPLE("children or young people", EnumSet.of(CHILD, YOUNG_PERSON)),
    /** Parents, carers, children and young people. */
    PARENTS_CARERS_OR_YOUNG_PEOPLE(
            "parents, carers, children or young people", EnumSet.of(PARENT_CARER, CHILD, YOUNG_PERSON)),
    /** Parents, carers and young people, but not children. */
    PARENTS_CARERS_OR_YOUNG_ADULTS("parents, carers or young people", EnumSet.of(PARENT_CARER, YOUNG_PERSON)),
    /** Parents, carers, children, young people and other family members. */
    FAMILY_MEMBERS("family members", EnumSet.of(PARENT_CARER, CHILD, YOUNG_PERSON, FAMILY_MEMBER)),
    /** Families, and everybody else who speaks from their own experience of services. */
    PEOPLE_WITH_LIVED_EXPERIENCE(
            "people with lived experience",
            EnumSet.of(
                    PARENT_CARER,
                    CHILD,
                    YOUNG_PERSON,
                    FAMILY_MEMBER,
                    SERVICE_USER,
                    CARER,
                    SELF_ADVOCATE,
                    LIVES_ALONE,
                    SUPPORTED_HOUSING,
                    SECURE_WARD)),
    /** People who are there because of their job. */
    PROFESSIONALS("professionals", EnumSet.of(EDUCATION, HEALTH, SOCIAL_CARE, COMMISSIONING, HOUSING, SERVICE_MANAGER)),
    /** Families, faith groups and the voluntary sector. */
    FAMILIES_OR_COMMUNITY(
            "families or the community",
            EnumSet.of(PARENT_CARER, CHILD, YOUNG_PERSON, FAMILY_MEMBER, FAITH, VOLUNTARY)),
    /** People who say they are disabled. */
    DISABLED_PEOPLE("disabled people", EnumSet.of(DISABLED_PERSON)),
    /** Everybody, whatever they say of themselves. */
    EVERYONE("everyone invited", EnumSet.allOf(Group.class));

    private static final Map<String, Population> BY_PHRASE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Population::phrase, Function.identity()));

    private final String phrase;
    private final Set<Group> groups;

    Population(String phrase, EnumSet<Group> groups) {
        this.phrase = phrase;
        this.groups = Collections.unmodifiableSet(groups);
    }

    /**
     * The words that name this population in rule files, for example {@code parents or carers}.
     *
     * @return the phrase, in lower case
     */
    public String phrase() {
        return phrase;
    }

    /**
     * The groups that make up this population.
     *
     * @return the groups, never empty, unmodifiable
     */
    public Set<Group> groups() {
        return groups;
    }

    /**
     * Finds the population that rule files call by the given words.
     *
     * @param phrase for example {@code parents or carers}
     * @return the population
     * @throws IllegalArgumentException if no population is called that
     */
    public static Population named(String phrase) {
        Population named = BY_PHRASE.get(phrase);
        if (named == null) {
            throw new IllegalArgumentException("No population is called '" + phrase + "'.");
        }
        return named;
    }
}
