package org.charterrules.obligation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.model.Format;
import org.charterrules.subject.NoticeSubject;

/**
 * A notice is offered in these formats and in no other; for example in plain text or large print.
 *
 * @param allowed the formats that are allowed, at least one
 */
public record OnlyFormats(Set<Format> allowed) implements Obligation<NoticeSubject> {
    /** Copies the formats. */
    public OnlyFormats {
        allowed = Set.copyOf(allowed);
    }

    /**
     * Reads the formats as rule files write them.
     *
     * @param formats for example {@code plain text or large print}
     * @return the obligation
     * @throws IllegalArgumentException if no format is called that
     */
    public static OnlyFormats of(String formats) {
        return new OnlyFormats(Words.constants(Format.class, formats));
    }

    @Override
    public Judgement judge(NoticeSubject subject) {
        Set<Format> formats = subject.notice().formats();
        if (formats == null) {
            return Judgement.unknown(subject.field("formats"));
        }
        return Only.judge(allowed, Only.others(allowed, formats), found(subject, formats), "gap.other-formats")
                .addSubjectIds(subject.notice().id())
                .build();
    }

    private static Evidence found(NoticeSubject subject, Set<Format> formats) {
        String id = subject.notice().id();
        Statement says = formats.isEmpty()
                ? Statement.of("found.no-formats", id)
                : Statement.of("found.formats", id, List.copyOf(new TreeSet<>(formats)));
        return Evidence.of(says, subject.field("formats"));
    }

    @Override
    public boolean implies(Obligation<?> other) {
        return other instanceof OnlyFormats weaker && weaker.allowed.containsAll(allowed);
    }

    @Override
    public boolean conflictsWith(Obligation<?> other) {
        return other instanceof OnlyFormats apart && Only.areApart(allowed, apart.allowed);
    }
}
