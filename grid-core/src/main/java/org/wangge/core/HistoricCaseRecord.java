package org.wangge.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wangge.core.bulk.HistoricCase;
import org.wangge.core.bulk.ImportRow;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.casefile.CaseRules;
import org.wangge.core.deadline.TimeBase;
import org.wangge.core.procedure.CommandId;
import org.wangge.core.procedure.Entitlement;
import org.wangge.core.rulebook.Digest;
import org.wangge.core.store.CaseStart;
import org.wangge.core.store.RecordedCommand;

/** A case that was handled elsewhere, with what it takes to record it: events, case file, clocks, command. */
record HistoricCaseRecord(CaseId id, HistoricCase known, TimeBase time) {

    private static final int DIGITS = 40;

    /** One command for each case, whatever its row says, so that a changed row is noticed. */
    static CommandId commandId(HistoricCase known) {
        return CommandId.of("import:" + Digest.sha256(known.id()).substring(0, DIGITS));
    }

    /** The same for the same row of the same source. */
    static String fingerprint(String source, ImportRow row) {
        String text = row.fields().keySet().stream()
                .filter(field -> !row.text(field).isEmpty())
                .map(field -> field + "=" + row.text(field).length() + ":" + row.text(field))
                .collect(Collectors.joining(";"));
        return Digest.sha256(source.length() + ":" + source + text);
    }

    CaseStart start(String source, String fingerprint, Instant now) {
        CaseRules rules = known.book().caseRules();
        CaseRecorder.Act act = new CaseRecorder.Act(
                id,
                Optional.empty(),
                commandId(known),
                fingerprint,
                new Entitlement(known.reportedBy(), Optional.empty()),
                rules,
                time);
        List<CaseEventEnvelope> history = new ArrayList<>();
        for (HistoricCase.Happened event : known.events(source)) {
            CaseRecorder.Happening happening = new CaseRecorder.Happening(event.event(), event.at());
            history.add(CaseRecorder.envelope(act, history.size() + 1, happening, now));
        }
        CaseFile file = CaseFile.fold(history);
        RecordedCommand command = new RecordedCommand(act.commandId(), id, fingerprint, 1, file.version());
        return new CaseStart(file, history, CaseRecorder.entries(file, rules, time), command);
    }
}
