package org.charterrules.obligation;

import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import org.charterrules.finding.FieldRef;
import org.charterrules.finding.Statement;
import org.charterrules.model.Notice;
import org.charterrules.subject.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What people have to be told before a meeting, item by item.
 *
 * @param <T> the type of the items, for example topics
 */
interface Matter<T> {
    /** What has to be told, in order. */
    List<T> items();

    /** Whether a notice tells an item. */
    Truth tells(Notice notice, T item);

    /** The fields of a notice that are not known and would say whether it does. */
    List<FieldRef> missing(Notice notice);

    /** That a notice tells something of it, for example {@code found.states}. */
    Statement told(Notice notice, ZonedDateTime sentAt, List<T> items);

    /** The field of a notice that tells it. */
    String field();

    /** That there is no record of telling it to a person, or to anybody. */
    Statement untold(@Nullable String person, List<T> items);

    /** That a person, or anybody, is still to be told: by the end of a day, or before the meeting begins at a time. */
    Statement toDo(@Nullable String person, List<T> items, Temporal by);
}
