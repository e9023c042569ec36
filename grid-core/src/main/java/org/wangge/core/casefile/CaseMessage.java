package org.wangge.core.casefile;

import org.wangge.core.explain.MessageCode;

/** The sentences with which a case explains its clocks. */
public enum CaseMessage implements MessageCode {
    /** A rule chose the limit. Attributes: clock, row, limit. */
    LIMIT_CHOSEN,
    /** The limit rests on a choice of the pack, alone or beside a clause. Attributes: choice. */
    LIMIT_IS_CHOICE;

    @Override
    public String bundle() {
        return "org.wangge.core.casefile.messages";
    }
}
