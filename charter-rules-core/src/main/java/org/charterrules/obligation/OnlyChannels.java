package org.charterrules.obligation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.charterrules.finding.Evidence;
import org.charterrules.finding.Judgement;
import org.charterrules.finding.Statement;
import org.charterrules.model.Channel;
import org.charterrules.subject.NoticeSubject;

/**
 * A notice goes out in one of these ways and in no other; for example by telephone or post.
 *
 * @param allowed the ways that are allowed, at least one
 */
public record OnlyChannels(Set<Channel> allowed) implements Obligation<NoticeSubject> {
    /** Copies the ways. */
    public OnlyChannels {
        allowed = Set.copyOf(allowed);
    }

    /**
     * Reads the ways as rule files write them.
     *
     * @param channels for example {@code phone or post}
     * @return the obligation
     * @throws IllegalArgumentException if no way is called that
     */
    public static OnlyChannels of(String channels) {
        return new OnlyChannels(Words.constants(Channel.class, channels));
    }

    @Override
    public Judgement judge(NoticeSubject subject) {
        Channel channel = subject.notice().channel();
        if (channel == null) {
            return Judgement.unknown(subject.field("channel"));
        }
        Evidence found = Evidence.of(
                Statement.of("found.notice-channel", subject.notice().id(), List.of(channel)),
                subject.field("channel"));
        return Only.judge(allowed, Only.others(allowed, EnumSet.of(channel)), found, "gap.other-channels")
                .addSubjectIds(subject.notice().id())
                .build();
    }

    @Override
    public boolean implies(Obligation<?> other) {
        return other instanceof OnlyChannels weaker && weaker.allowed.containsAll(allowed);
    }

    @Override
    public boolean conflictsWith(Obligation<?> other) {
        return other instanceof OnlyChannels apart && Only.areApart(allowed, apart.allowed);
    }
}
