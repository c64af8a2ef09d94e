package de.gesamtplan.jobs.trace;

import de.gesamtplan.jobs.intake.DeliveryStore;
import de.gesamtplan.jobs.intake.DeliveryStore.Source;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Answers where a figure of a report comes from: its rows, and the files that they came in. */
@Component
public class Tracing {
    private final List<Tracer> tracers;
    private final DeliveryStore deliveries;

    Tracing(List<Tracer> tracers, DeliveryStore deliveries) {
        this.tracers = tracers;
        this.deliveries = deliveries;
    }

    /** @param sources files by number of the delivery */
    public record Answer(Trace trace, Map<Long, Source> sources) {
        public Answer {
            sources = Map.copyOf(sources);
        }
    }

    /**
     * Leads a figure back.
     *
     * @param figure empty: the report's first
     * @throws Question.Unanswerable if there is no such report, figure or part of it
     */
    public Answer trace(String report, String subject, String figure, Map<String, String> narrowing) {
        Tracer tracer = tracers.stream()
                .filter(each -> each.report().equalsIgnoreCase(report))
                .findFirst()
                .orElseThrow(() -> new Question.Unanswerable("TRACE-00: Den Bericht „" + report
                        + "“ gibt es nicht. Es gibt: "
                        + tracers.stream().map(Tracer::report).sorted().collect(Collectors.joining(", ")) + "."));
        Question question =
                new Question(subject, figure.isEmpty() ? tracer.figures().get(0) : figure, narrowing);
        question.requireKnown(tracer.figures(), tracer.options());
        Trace trace = tracer.trace(question);
        Set<Long> ids = new TreeSet<>();
        for (Trace.Part part : trace.parts()) {
            if (part.origin() != null) {
                ids.add(part.origin().deliveryId());
            }
        }
        return new Answer(trace, deliveries.sources(ids));
    }
}
