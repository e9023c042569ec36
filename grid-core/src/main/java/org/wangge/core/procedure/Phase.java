package org.wangge.core.procedure;

/**
 * The seven canonical phases of a case, onto which every pack maps its own states, so that statistics hold across
 * localities. Source: the flow of digital city management (GB/T 30428 line of standards, CJJ/T 106).
 */
public enum Phase {
    /** 信息采集: a matter was found and reported. */
    COLLECT,
    /** 建档立卷: it is being filed, or declined. */
    FILE,
    /** 调度派遣: it is being given to whoever is competent. */
    DISPATCH,
    /** 案件处置: it is being handled. */
    HANDLE,
    /** 处理反馈: the result goes back to whoever reported it. */
    FEEDBACK,
    /** 核实结案: the result is verified and the case closed. */
    VERIFY,
    /** 综合评价: the closed case is evaluated. */
    EVALUATE
}
