package org.wangge.rules.history;

import java.util.Locale;
import org.wangge.core.explain.Text;

/** What can be said of a rule (规则要素): the part of it that changed. The names are stable. */
public enum Aspect {
    /** What people call it. */
    TITLE("名称", "title"),
    /** The version of the pack. */
    VERSION("版本", "version"),
    /** The pack in which the rule is written. */
    PACK("出自规则包", "written in"),
    /** The calendar. */
    CALENDAR("日历", "calendar"),
    /** The time zone. */
    ZONE("时区", "zone"),
    /** The working hours. */
    HOURS("办公时间", "working hours"),
    /** The rank of a level. */
    RANK("级次", "rank"),
    /** How many grids of a level there should be. */
    COUNT("应有数", "expected count"),
    /** The kind of a unit, an action or a clock. */
    KIND("种类", "kind"),
    /** The level that a unit serves, or at which a post is held. */
    LEVEL("层级", "level"),
    /** The type of a fact. */
    TYPE("类型", "type"),
    /** The values that a fact may have. */
    VALUES("取值", "values"),
    /** The actions that bring a fact. */
    BROUGHT_BY("随何动作提交", "brought by"),
    /** What a fact is while nobody said anything. */
    UNSET("未填时", "while unset"),
    /** The wider category. */
    PARENT("上级类别", "wider category"),
    /** The type of unit that handles a category. */
    DESIGNATED("承办单位类型", "designated unit"),
    /** When a case may be closed. */
    CLOSING_CONDITIONS("结案条件", "closing conditions"),
    /** What becomes of matters that are not listed. */
    UNLISTED("未列事项", "unlisted matters"),
    /** The phase of a state. */
    PHASE("阶段", "phase"),
    /** Whether a state is final. */
    FINAL("终态", "final"),
    /** From which states. */
    FROM("从", "from"),
    /** To which state. */
    TO("到", "to"),
    /** Who may act. */
    BY("由谁", "by"),
    /** Under which condition. */
    WHEN("条件", "when"),
    /** Which fields must come with it. */
    REQUIRES("须填", "requires"),
    /** Which attachments must come with it. */
    EVIDENCE("须附证据", "evidence"),
    /** The clocks that it starts. */
    STARTS("起算", "starts"),
    /** The clocks that it stops. */
    STOPS("停止", "stops"),
    /** The clocks that it suspends. */
    SUSPENDS("中止", "suspends"),
    /** The clocks that it resumes. */
    RESUMES("恢复", "resumes"),
    /** The periods for which it waits. */
    WAITS_FOR("等待", "waits for"),
    /** The type of unit that receives the case. */
    TO_UNIT("交给", "to unit"),
    /** The tasks that it concerns. */
    TASK("任务", "task"),
    /** The tasks that must be done before. */
    NEEDS_TASKS("须先完成的任务", "needs tasks"),
    /** The clock that lets the system take it. */
    WHEN_DUE("到期自动", "when due"),
    /** How often it may be taken. */
    AT_MOST("次数上限", "at most"),
    /** Whether who handled the case may take it. */
    SAME_PERSON("可由同一人", "same person"),
    /** Whether it may lead back to who sent the case back. */
    AFTER_RETURN("退回之后", "after return"),
    /** Why a circle through it is meant. */
    LOOP("循环理由", "loop"),
    /** The limit. */
    LIMIT("期限", "limit"),
    /** How days are counted. */
    COUNTING("计算规则", "counting"),
    /** What a clock does when another unit takes over. */
    ON_MOVE("移交时", "on move"),
    /** When a clock warns. */
    WARN("预警", "warns at"),
    /** How a clock may be extended. */
    EXTENSION("延期", "extension"),
    /** What a scoring rule says. */
    SCORING("计分", "scoring"),
    /** What the rule rests on. */
    BASIS("依据", "rests on");

    private final String chinese;
    private final String english;

    Aspect(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * What readers call it.
     *
     * @return the name in both languages
     */
    public Text title() {
        return Text.of(chinese, english);
    }

    /**
     * The name for programs.
     *
     * @return for instance {@code waits-for}
     */
    public String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
