/**
 * Own list: what people type for an occupation where neither its title nor O*NET's titles have it, or have it only in long → SOC
 * codes as the release publishes them, the likeliest first. One line an entry: text, then codes.
 */
const LINES = `
rn 29-1141
nurse 29-1141 29-2061 29-1171
lpn 29-2061
lvn 29-2061
np 29-1171
aprn 29-1171
fnp 29-1171
crna 29-1151
cnm 29-1161
cna 31-1131
hha 31-1120
caregiver 31-1120
pa 29-1071
md 29-1215 29-1216 29-1229
doctor 29-1215 29-1216 29-1229
gp 29-1215
pcp 29-1215 29-1216
obgyn 29-1218
ob gyn 29-1218
er doctor 29-1214
psychiatrist 29-1223
shrink 29-1223 19-3033
therapist 21-1018 21-1013 19-3033
lmft 21-1013
lcsw 21-1023 21-1022
msw 21-1022 21-1021
pt 29-1123
pta 31-2021
ot 29-1122
ota 31-2011
cota 31-2011
slp 29-1127
rrt 29-1126
emt 29-2042
dpt 29-1123
rph 29-1051
cpht 29-2052
rdh 29-1292
cma 31-9092
lmt 31-9011
lpc 21-1018
rvt 29-2056
mlt 29-2010
ems 29-2042 29-2043
medic 29-2043
rad tech 29-2034
x ray tech 29-2034
mri tech 29-2035
ultrasound tech 29-2032
lab tech 29-2010
med tech 29-2010
pharm tech 29-2052
vet 29-1131
vet tech 29-2056
surgical tech 29-2055
medical assistant 31-9092
dental assistant 31-9091
dds 29-1021
dentist 29-1021
swe 15-1252
sde 15-1252
software engineer 15-1252
programmer 15-1252 15-1251
coder 15-1251 15-1252
backend developer 15-1252 15-1254
backend engineer 15-1252 15-1254
frontend developer 15-1252 15-1254 15-1255
frontend engineer 15-1252 15-1254 15-1255
full stack developer 15-1252 15-1254
full stack engineer 15-1252 15-1254
fullstack developer 15-1252 15-1254
mobile developer 15-1252
ios developer 15-1252
android developer 15-1252
game developer 15-1252 15-1255
web designer 15-1255 15-1254
ux designer 15-1255
ui designer 15-1255
ui ux designer 15-1255
product designer 15-1255 27-1021
sre 15-1252 15-1244
devops 15-1252 15-1244
devops engineer 15-1252 15-1244
platform engineer 15-1252
cloud engineer 15-1252 15-1241
data engineer 15-1252 15-1243 15-2051
data analyst 15-2051
ml engineer 15-1252 15-2051
ai engineer 15-1252 15-2051 15-1221
machine learning engineer 15-1252 15-2051 15-1221
qa 15-1253
qa engineer 15-1253
qa tester 15-1253
sdet 15-1253
tester 15-1253
dba 15-1242
sysadmin 15-1244
it support 15-1232
help desk 15-1232
it manager 11-3021
cto 11-3021 11-1011
ciso 11-3021 15-1212
cybersecurity 15-1212
cybersecurity analyst 15-1212
pentester 15-1212 15-1299
pm 13-1082 11-3021
product manager 15-1299 11-2021 11-3021
product owner 15-1299
project manager 13-1082
program manager 13-1082
tpm 15-1299 13-1082
scrum master 13-1082 15-1299
business analyst 13-1111 15-1211
consultant 13-1111
ceo 11-1011
coo 11-1011 11-1021
cfo 11-3031 11-1011
cmo 11-2021 11-1011
vp 11-1011 11-1021
gm 11-1021
cpa 13-2011
accountant 13-2011
bookkeeper 43-3031
cfa 13-2051
cfp 13-2052
investment banker 13-2051 41-3031
financial advisor 13-2052
hr 13-1071 11-3121
hr manager 11-3121
recruiter 13-1071
marketer 13-1161 11-2021
seo 13-1161
sdr 41-3091 41-4012
bdr 41-3091 41-4012
account executive 41-3091 41-4012
realtor 41-9022
real estate agent 41-9022
insurance agent 41-3021
csr 43-4051
call center 43-4051
admin assistant 43-6014
secretary 43-6014
ea 43-6011
lawyer 23-1011
attorney 23-1011
paralegal 23-2011
judge 23-1023
cop 33-3051
police officer 33-3051
detective 33-3021
firefighter 33-2011
prison guard 33-3012
security guard 33-9032
teacher 25-2021 25-2031 25-2022
k 12 teacher 25-2021 25-2031 25-2022
high school teacher 25-2031
math teacher 25-2031 25-2022
ta 25-9044 25-9045
principal 11-9032
professor 25-1199 25-1071 25-1011
esl teacher 25-3011
social worker 21-1021 21-1022 21-1029
pastor 21-2011
chef 35-1011
cook 35-2014 35-2011
waiter 35-3031
waitress 35-3031
server 35-3031
barista 35-3023
bartender 35-3011
janitor 37-2011
maid 37-2012
housekeeper 37-2012
landscaper 37-3011
hairdresser 39-5012
barber 39-5011
nail tech 39-5092
personal trainer 39-9031
nanny 39-9011
flight attendant 53-2031
pilot 53-2011 53-2012
uber driver 53-3053 53-3054
lyft driver 53-3053 53-3054
rideshare driver 53-3053 53-3054
truck driver 53-3032 53-3033
trucker 53-3032
cdl driver 53-3032
delivery driver 53-3033 53-3031
forklift operator 53-7051
warehouse worker 53-7065 53-7062
mover 53-7062
garbage man 53-7081
mailman 43-5052
electrician 47-2111
plumber 47-2152
carpenter 47-2031
hvac 49-9021
hvac tech 49-9021
hvac technician 49-9021
lineman 49-9051
handyman 49-9071
mechanic 49-3023 49-3031
diesel mechanic 49-3031
heavy equipment operator 47-2073
construction worker 47-2061
welder 51-4121
cnc machinist 51-9161 51-4041
machinist 51-4041
journalist 27-3023
reporter 27-3023
youtuber 27-2012 27-2099
video editor 27-4032
graphic designer 27-1024
illustrator 27-1013
architect 17-1011
civil engineer 17-2051
mechanical engineer 17-2141
ee 17-2071
data scientist 15-2051
actuary 15-2011
cio 11-3021
tech lead 15-1252
cyber security 15-1212
quant 13-2099 13-2051 15-2041
adjunct professor 25-1199
postdoc 19-1042 19-1029 25-1199
tsa 33-9093
tsa agent 33-9093
doordash driver 53-3033 53-3031
`

/** One entry of the list. */
export interface Abbreviation {
  readonly text: string
  readonly socs: readonly string[]
}

/** What people type for an occupation in short or in everyday words, in the order of the list. */
export const ABBREVIATIONS: readonly Abbreviation[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const words = line.split(' ')
    const isCode = (word: string): boolean => /^\d\d-\d{4}$/.test(word)
    return { text: words.filter((word) => !isCode(word)).join(' '), socs: words.filter(isCode) }
  })
