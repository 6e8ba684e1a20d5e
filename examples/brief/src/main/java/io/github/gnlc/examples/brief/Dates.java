package io.github.gnlc.examples.brief;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.github.gnlc.model.EdtfDate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;

/** Says dates in words: a partial date stays partial, a bound stays a bound. */
final class Dates {
  private final ULocale locale;
  private final Texts texts;
  private final Map<String, DateFormat> formats = new HashMap<>();

  Dates(ULocale locale, Texts texts) {
    this.locale = locale;
    this.texts = texts;
  }

  String words(EdtfDate date) {
    if (date.end().isEmpty()) {
      return texts.get("date-unknown");
    }
    String end = side(date.end().get());
    if (date.start().isEmpty()) {
      return texts.get("date-by", Map.of("date", end));
    }
    return date.isInterval()
        ? texts.get("date-between", Map.of("from", side(date.start().get()), "to", end))
        : end;
  }

  private String side(EdtfDate date) {
    String parts = switch (date.precision()) {
      case DAY -> "yMMMMd";
      case MONTH -> "yMMMM";
      default -> "y";
    };
    return format(date.earliest().orElseThrow(), parts);
  }

  private String format(LocalDate day, String parts) {
    DateFormat format = formats.computeIfAbsent(parts, this::format);
    return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  private DateFormat format(String parts) {
    DateFormat format = DateFormat.getPatternInstance(parts, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format;
  }
}
