package org.charterrules.oracle;

/** What the records say of a condition: no, perhaps, yes. */
enum Truth {
    NO,
    MAYBE,
    YES;

    static Truth of(boolean value) {
        return value ? YES : NO;
    }

    static Truth all(Truth... conditions) {
        Truth result = YES;
        for (Truth condition : conditions) {
            if (condition.ordinal() < result.ordinal()) {
                result = condition;
            }
        }
        return result;
    }

    static Truth any(Truth... conditions) {
        Truth result = NO;
        for (Truth condition : conditions) {
            if (condition.ordinal() > result.ordinal()) {
                result = condition;
            }
        }
        return result;
    }

    Truth not() {
        return this == YES ? NO : this == NO ? YES : MAYBE;
    }

    /** Every way it can be: one value if it is known, else both. */
    boolean[] possible() {
        return this == MAYBE ? new boolean[] {true, false} : new boolean[] {this == YES};
    }
}
