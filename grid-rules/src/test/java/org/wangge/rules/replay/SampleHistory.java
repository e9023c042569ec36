package org.wangge.rules.replay;

/** Two recorded cases of the pack with which authors begin. */
public final class SampleHistory {

    /** The JSON lines. */
    public static final String LINES = """
            # recorded cases
            {"type": "grid", "code": "t", "level": "town"}
            {"type": "grid", "code": "v1", "level": "village", "parent": "t"}
            {"type": "unit", "id": "office", "unit": "management-office", "grid": "t"}

            {"type": "appointment", "actor": "li", "post": "grid-member", "grid": "v1", "from": "2026-01-01"}
            {"type": "appointment", "actor": "wang", "unit": "office", "from": "2026-01-01", "until": "2027-01-01"}
            {"type": "command", "case": "c-1", "at": "2026-09-29T10:00+08:00", "by": "li", "do": "report", "with": {"category": "sanitation", "location": "v1"}, "attach": ["photo-before"], "consent": true}
            {"type": "command", "case": "c-1", "at": "2026-09-29T11:00+08:00", "by": "wang", "do": "take"}
            {"type": "command", "case": "c-1", "at": "2026-10-09T16:00+08:00", "by": "wang", "do": "settle", "with": {"result": "cleared"}}
            {"type": "command", "case": "c-1", "at": "2026-10-10T16:00+08:00", "by": "li", "do": "close"}
            {"type": "command", "case": "c-2", "at": "2026-10-09T10:00+08:00", "by": "li", "do": "report", "with": {"category": "facilities", "location": "v1", "dangerous": "true"}}
            {"type": "command", "case": "c-2", "at": "2026-10-09T10:10+08:00", "by": "wang", "do": "take"}
            """;

    private SampleHistory() {}

    static CaseHistory history() {
        return new CaseHistoryReader().read("log.jsonl", LINES).history();
    }
}
