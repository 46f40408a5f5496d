# What the scripts say: German first, English where the locale is English, as the program itself does.

english=false
for locale in "${LC_ALL:-}" "${LC_MESSAGES:-}" "${LANG:-}"; do
  [[ -n $locale ]] || continue
  [[ $locale == en* ]] && english=true
  break
done
case ${REIFEGRAD_LANGUAGE:-} in
  de) english=false ;;
  en) english=true ;;
esac
unset locale

# say GERMAN ENGLISH
say() {
  if $english; then printf '%s\n' "$2"; else printf '%s\n' "$1"; fi
}

# stop CODE GERMAN ENGLISH: says why and ends.
stop() {
  say "$2" "$3" >&2
  exit "$1"
}
