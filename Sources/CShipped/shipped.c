#include "shipped.h"

// Each file is read where it lies when this one is compiled; the compiler tracks their changes.
static const unsigned char questionnaire[] = {
#embed "../../Questionnaires/smart-region-thueringen.json"
};
static const unsigned char schema[] = {
#embed "../../Questionnaires/questionnaire.schema.json"
};
static const unsigned char municipalities[] = {
#embed "Files/municipalities.json"
};
static const unsigned char map[] = {
#embed "Files/thueringen.geojson"
};
static const unsigned char site_css[] = {
#embed "Files/site.css"
};
static const unsigned char charts_css[] = {
#embed "Files/charts.css"
};
static const unsigned char document_css[] = {
#embed "Files/document.css"
};
static const unsigned char meeting_css[] = {
#embed "Files/meeting.css"
};
static const unsigned char meetings[] = {
#embed "Files/meetings.json"
};
static const unsigned char starter[] = {
#embed "Files/starter.json"
};
static const unsigned char symbol_svg[] = {
#embed "Files/symbol.svg"
};
static const unsigned char list_js[] = {
#embed "Files/list.js"
};
static const unsigned char figure_js[] = {
#embed "Files/figure.js"
};
static const unsigned char speak_js[] = {
#embed "Files/speak.js"
};
static const unsigned char compare_js[] = {
#embed "Files/compare.js"
};
static const unsigned char language_js[] = {
#embed "Files/language.js"
};
static const unsigned char demo_site[] = {
#embed "Files/site.json"
};
static const unsigned char demo_logo[] = {
#embed "Files/logo.svg"
};

#define FILE_ENTRY(name, bytes) {name, bytes, sizeof bytes}

const struct shipped_file *shipped_files(size_t *count) {
  static const struct shipped_file files[] = {
      FILE_ENTRY("smart-region-thueringen.json", questionnaire),
      FILE_ENTRY("questionnaire.schema.json", schema),
      FILE_ENTRY("municipalities.json", municipalities),
      FILE_ENTRY("thueringen.geojson", map),
      FILE_ENTRY("site.css", site_css),
      FILE_ENTRY("charts.css", charts_css),
      FILE_ENTRY("document.css", document_css),
      FILE_ENTRY("meeting.css", meeting_css),
      FILE_ENTRY("meetings.json", meetings),
      FILE_ENTRY("starter.json", starter),
      FILE_ENTRY("symbol.svg", symbol_svg),
      FILE_ENTRY("list.js", list_js),
      FILE_ENTRY("figure.js", figure_js),
      FILE_ENTRY("speak.js", speak_js),
      FILE_ENTRY("compare.js", compare_js),
      FILE_ENTRY("language.js", language_js),
      FILE_ENTRY("site.json", demo_site),
      FILE_ENTRY("logo.svg", demo_logo),
  };
  *count = sizeof files / sizeof *files;
  return files;
}
