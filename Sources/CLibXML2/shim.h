#pragma once

// ICU's headers are not needed to read markup; leaving them out keeps the import quiet and small.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

// `xmlFree` is a mutable global function pointer, which Swift 6 refuses to touch.
static inline void reifegrad_xml_free(void *pointer) { xmlFree(pointer); }
