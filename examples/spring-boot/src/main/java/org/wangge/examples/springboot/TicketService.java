package org.wangge.examples.springboot;

import java.time.InstantSource;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wangge.core.GridGovernance;
import org.wangge.core.casefile.CaseCommand;
import org.wangge.core.casefile.CommandRequest;
import org.wangge.core.casefile.Outcome;

/** The platform's own tickets, each of them a case. Safe for any number of threads. */
@Service
public class TicketService {

    private final JdbcTemplate jdbc;
    private final GridGovernance governance;
    private final InstantSource time;

    /**
     * Takes what Spring brings.
     *
     * @param jdbc the platform's database
     * @param governance the door of the library
     * @param time what time it is; the system's clock if the platform names none
     */
    public TicketService(JdbcTemplate jdbc, GridGovernance governance, ObjectProvider<InstantSource> time) {
        this.jdbc = jdbc;
        this.governance = governance;
        this.time = time.getIfUnique(InstantSource::system);
    }

    /**
     * Keeps a ticket and reports it as a case: both, or neither.
     *
     * @param ticket the id of the ticket, which the case takes over
     * @param actor who reports it
     * @param commandId the id of the request, the same again if it is repeated
     * @return what became of the case; after a refusal the ticket stays, and is worth a look
     */
    // README begins
    @Transactional
    public Outcome file(String ticket, String actor, String commandId) {
        jdbc.update("insert into ticket (id, filed_by) values (?, ?)", ticket, actor); // a table of the platform
        CaseCommand report = new CaseCommand("370000", ticket, "report", Map.of("category", "road", "location", "g"));
        return governance.cases().handle(CommandRequest.of(report, actor, commandId)); // stored with it, or neither is
    }
    // README ends

    /** Records warnings and overdue cases, on any number of nodes at once. */
    @Scheduled(fixedDelay = 60_000)
    public void sweep() {
        governance.clocks().sweep(time.instant(), 500);
    }
}
