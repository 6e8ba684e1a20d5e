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
    if (date.isUnknown()) {
      return texts.get("date-unknown");
    }
    String[] sides = date.toEdtf().split("/");
    if (date.isBound()) {
      return texts.get("date-by", Map.of("date", side(sides[1])));
    }
    return date.isInterval()
        ? texts.get("date-between", Map.of("from", side(sides[0]), "to", side(sides[1])))
        : side(sides[0]);
  }

  private String side(String edtf) {
    EdtfDate date = EdtfDate.of(edtf);
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
