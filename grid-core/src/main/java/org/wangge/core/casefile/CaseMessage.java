package org.wangge.core.casefile;

import org.wangge.core.explain.MessageCode;

/** The sentences with which a case explains its clocks, what they bring about, and its time. */
public enum CaseMessage implements MessageCode {
    /** A rule chose the limit. Attributes: clock, row, limit. */
    LIMIT_CHOSEN,
    /** The limit rests on a choice of the pack, alone or beside a clause. Attributes: choice. */
    LIMIT_IS_CHOICE,
    /** Why the system acted: a clock was due. Attributes: clock, lastDay. */
    CLOCK_WAS_DUE,
    /** Where a case has been. Attributes: caseId, since, until, spent. */
    TIMELINE,
    /** One stay. Attributes: state, holder, level, since, until, spent. */
    TIMELINE_STAY,
    /** The time of a phase. Attributes: phase, spent. */
    TIMELINE_PHASE,
    /** The time of a holder. Attributes: holder, spent. */
    TIMELINE_HOLDER;

    @Override
    public String bundle() {
        return "org.wangge.core.casefile.messages";
    }
}
