package org.wangge.rules.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import org.wangge.core.explain.Message;

/** Runs through a batch once: row by row, in order, and on after each bad row. Not thread-safe. */
final class BatchRun {

    static final String HEADER = "mode,start,argument,result,provisional";

    private final String file;
    private final BatchCounter counter;
    private final Language language;
    private final PrintWriter err;
    private long line = 1;
    private long rows;
    private long bad;
    private long provisional;

    BatchRun(String file, BatchCounter counter, Language language, PrintWriter err) {
        this.file = file;
        this.counter = counter;
        this.language = language;
        this.err = err;
    }

    /** Answers whether every row was good. */
    boolean run(BufferedReader in, Appendable out) throws IOException {
        String header = in.readLine();
        if (header == null) {
            throw new UsageException(CliMessage.EMPTY_FILE, "file", file);
        }
        BatchColumns columns = columns(header);
        out.append(HEADER).append('\n');
        for (String text = in.readLine(); text != null; text = in.readLine()) {
            line++;
            if (!text.isBlank()) {
                row(columns, text, out);
            }
        }
        return bad == 0;
    }

    private BatchColumns columns(String header) {
        try {
            return BatchColumns.of(file, header);
        } catch (BadRowException e) {
            throw new UsageException(CliMessage.MISSING_COLUMN, "file", file, "name", "mode", "header", header);
        }
    }

    /** A bad row keeps its place, with nothing for a result. */
    private void row(BatchColumns columns, String text, Appendable out) throws IOException {
        rows++;
        BatchRow row = BatchRow.BLANK;
        try {
            row = columns.row(text);
            BatchAnswer answer = counter.count(row);
            provisional += answer.provisional() ? 1 : 0;
            row.writeTo(out, answer.result(), Boolean.toString(answer.provisional()));
        } catch (BadRowException e) {
            bad++;
            err.println(
                    file + ":" + line + ":" + e.column() + ": " + e.problem().render(language.locale()));
            row.writeTo(out, "", "");
        }
    }

    Message summary() {
        return Message.of(CliMessage.BATCH_DONE, "rows", rows, "bad", bad, "provisional", provisional);
    }
}
