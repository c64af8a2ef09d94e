package de.gesamtplan.jobs.year;

import java.util.function.Supplier;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** Spring Batch as the jobs use it: each step is one transaction, and one that did not get through is done again. */
@Component
class Batch {
    /** Ends the job as failed, with what its step stored kept: it can be started again. */
    static final ExitStatus REFUSED = new ExitStatus("REFUSED");

    private final JobRepository repository;
    private final JobOperator operator;
    private final PlatformTransactionManager transactions;

    Batch(JobRepository repository, JobOperator operator, PlatformTransactionManager transactions) {
        this.repository = repository;
        this.operator = operator;
        this.transactions = transactions;
    }

    Step step(String name, Supplier<ExitStatus> work) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, context) -> {
                            contribution.setExitStatus(work.get());
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .allowStartIfComplete(true)
                .build();
    }

    Job job(String name, Step first, Step... more) {
        var flow = new JobBuilder(name, repository)
                .start(first)
                .on(REFUSED.getExitCode())
                .fail();
        var next = flow.from(first).on(ExitStatus.COMPLETED.getExitCode());
        for (Step step : more) {
            next = next.to(step).on(ExitStatus.COMPLETED.getExitCode());
        }
        return next.end().from(first).on("*").fail().end().build();
    }

    /** The caller holds the lock of the job, so an execution that still counts as running is one that was killed. */
    JobExecution run(Job job, JobParameters parameters) throws Exception {
        repository.findRunningJobExecutions(job.getName()).forEach(operator::recover);
        return operator.start(job, parameters);
    }
}
