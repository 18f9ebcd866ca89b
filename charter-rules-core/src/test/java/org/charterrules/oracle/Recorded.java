package org.charterrules.oracle;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.charterrules.finding.FactType;
import org.charterrules.finding.FieldRef;
import org.charterrules.model.CaseFile;
import org.jspecify.annotations.Nullable;

/** What is on record: the facts and fields of a case file, by the names that findings give them. */
final class Recorded {
    private final CaseFile file;
    private final Set<String> texts = new HashSet<>();

    Recorded(CaseFile file) {
        this.file = file;
        visit(file, value -> {
            if (value instanceof String text) {
                texts.add(text);
            }
        });
    }

    /** Whether anything in the case file is, or is named, so. */
    boolean names(String id) {
        return texts.contains(id);
    }

    /** Whether words stand in some text of the case file. */
    boolean contains(String words) {
        return texts.stream().anyMatch(text -> text.contains(words));
    }

    /** Whether the fact is on record, and facts of its type have such a field. */
    boolean has(FieldRef field) {
        return facts(field).stream().anyMatch(fact -> isField(fact.getClass(), field.field()));
    }

    /** What the field holds; a person who takes part in several meetings may have it several times. */
    List<Object> values(FieldRef field) {
        return facts(field).stream().flatMap(fact -> part(fact, field.field())).toList();
    }

    private List<? extends Record> facts(FieldRef field) {
        return switch (field.fact()) {
            case CASE_FILE, POLICY -> field.id().equals(file.id()) ? List.of(file) : List.of();
            case PARTICIPANT ->
                file.meetings().stream()
                        .filter(meeting -> meeting.participants() != null)
                        .flatMap(meeting -> meeting.participants().stream())
                        .filter(one -> one.personId().equals(field.id()))
                        .toList();
            default ->
                all(field.fact()).stream()
                        .filter(fact -> component(fact, "id").equals(field.id()))
                        .toList();
        };
    }

    private List<? extends Record> all(FactType type) {
        List<? extends Record> facts = switch (type) {
            case MEETING -> file.meetings();
            case PERSON -> file.people();
            case NOTICE -> file.notices();
            case ACTION -> file.actions();
            case DECISION -> file.decisions();
            case FEEDBACK -> file.feedback();
            case ATTESTATION -> file.attestations();
            default -> throw new IllegalArgumentException(type.name());
        };
        return facts == null ? List.of() : facts;
    }

    private static boolean isField(Class<?> type, String path) {
        Class<?> part = type;
        for (String name : path.split("\\.")) {
            part = Stream.of(part.getRecordComponents() == null ? new RecordComponent[0] : part.getRecordComponents())
                    .filter(one -> one.getName().equals(name))
                    .<Class<?>>map(RecordComponent::getType)
                    .findFirst()
                    .orElse(null);
            if (part == null) {
                return false;
            }
        }
        return true;
    }

    private static Stream<Object> part(Object whole, String path) {
        Object part = whole;
        for (String name : path.split("\\.")) {
            part = part == null ? null : component(part, name);
        }
        return Stream.ofNullable(part);
    }

    static @Nullable Object component(Object fact, String name) {
        try {
            var accessor = fact.getClass().getMethod(name);
            accessor.setAccessible(true);
            return accessor.invoke(fact);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalArgumentException(fact + " has no " + name, failure);
        }
    }

    /** Goes through everything that a value is made of, itself first. */
    static void visit(@Nullable Object value, Consumer<Object> visitor) {
        if (value == null) {
            return;
        }
        visitor.accept(value);
        if (value instanceof Collection<?> all) {
            all.forEach(one -> visit(one, visitor));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, one) -> {
                visit(key, visitor);
                visit(one, visitor);
            });
        } else if (value instanceof Record fact) {
            for (RecordComponent component : fact.getClass().getRecordComponents()) {
                visit(component(fact, component.getName()), visitor);
            }
        }
    }
}
