package de.gesamtplan.domain.energy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SiteYearTest {
    private static SiteMonth month(int month, String total, String it) {
        return new SiteMonth("RZ1", YearMonth.of(2025, month), new BigDecimal(total), new BigDecimal(it));
    }

    @Test
    void publishedQuotient() {
        assertThat(month(1, "1200", "1000").pue().value()).isEqualByComparingTo("1.2");
    }

    @Test
    void missingOrImplausibleIsNotComputable() {
        assertThat(month(1, "100", "0").pue().value()).isNull();
        assertThat(month(1, "99", "100").pue().value()).isNull();
    }

    @Test
    void yearIsQuotientOfSums() {
        // (11 × 100 + 400) / (11 × 50 + 400) = 1500 / 950; the mean of quotients would be 23 / 12
        var months = IntStream.rangeClosed(1, 12)
                .mapToObj(m -> m == 12 ? month(m, "400", "400") : month(m, "100", "50"))
                .toList();
        assertThat(new SiteYear("RZ1", 2025, months).pue().value())
                .isEqualByComparingTo(new BigDecimal("1500").divide(new BigDecimal("950"), MathContext.DECIMAL128));
        assertThat(new SiteYear("RZ1", 2025, months.subList(0, 11)).pue().value())
                .isNull();
    }

    @Test
    void hundredLitresOfDieselAre990KilowattHours() {
        var zero = BigDecimal.ZERO;
        assertThat(SiteMonth.boundary(zero, zero, zero, zero, new BigDecimal("100")))
                .isEqualByComparingTo("990");
        assertThat(SiteMonth.boundary(
                        new BigDecimal("1000"), new BigDecimal("50"), new BigDecimal("20"), new BigDecimal("30"), zero))
                .isEqualByComparingTo("1000");
    }
}
