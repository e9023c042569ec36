package org.wangge.core.procedure;

import org.wangge.core.explain.Text;
import org.wangge.core.explain.Worded;

/**
 * The seven canonical phases of a case, onto which every pack maps its own states, so that statistics hold across
 * localities. Source: the flow of digital city management (GB/T 30428 line of standards, CJJ/T 106).
 */
public enum Phase implements Worded {
    /** 信息采集: a matter was found and reported. */
    COLLECT(Text.of("信息采集", "collecting")),
    /** 建档立卷: it is being filed, or declined. */
    FILE(Text.of("建档立卷", "filing")),
    /** 调度派遣: it is being given to whoever is competent. */
    DISPATCH(Text.of("调度派遣", "dispatching")),
    /** 案件处置: it is being handled. */
    HANDLE(Text.of("案件处置", "handling")),
    /** 处理反馈: the result goes back to whoever reported it. */
    FEEDBACK(Text.of("处理反馈", "feedback")),
    /** 核实结案: the result is verified and the case closed. */
    VERIFY(Text.of("核实结案", "verifying")),
    /** 综合评价: the closed case is evaluated. */
    EVALUATE(Text.of("综合评价", "evaluating"));

    /** Two strings, which never change. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Text text;

    Phase(Text text) {
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }
}
